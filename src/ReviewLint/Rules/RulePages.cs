namespace ReviewLint.Rules;

/// <summary>The pages of the rules, as Markdown.</summary>
public static class RulePages
{
    /// <summary>The page of a rule, or <see langword="null"/> when it has none.</summary>
    /// <param name="id">For example RL7001.</param>
    public static string? Find(string id) => EmbeddedRules.Exists($"rules/{id}.md") ? EmbeddedRules.Read($"rules/{id}.md") : null;
}
