using ReviewLint.Diagnostics;

namespace ReviewLint.Tool.Configuration;

/// <summary>The rules that <c>--select</c> or <c>--ignore</c> names.</summary>
internal sealed class RuleSelector
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];

    private RuleSelector()
    {
    }

    /// <summary>Whether no rule is named.</summary>
    public bool IsEmpty => _ids.Count == 0 && _prefixes.Count == 0;

    /// <summary>Reads the values of an option.</summary>
    /// <exception cref="ToolFailure">A word names no rule.</exception>
    public static RuleSelector Parse(string option, IEnumerable<string> values, RuleIndex rules)
    {
        RuleSelector selector = new();
        foreach (string word in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (rules.Find(word) is { } rule)
            {
                selector._ids.Add(rule.Id);
            }
            else if (word.StartsWith("RL", StringComparison.OrdinalIgnoreCase)
                && rules.Descriptors.Any(descriptor => descriptor.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                selector._prefixes.Add(word);
            }
            else
            {
                throw new ToolFailure($"{option}: no rule is called '{word}'{rules.HintFor(word)}");
            }
        }

        return selector;
    }

    /// <summary>Whether the rule is named by its id or name.</summary>
    public bool Names(DiagnosticDescriptor rule) => _ids.Contains(rule.Id);

    /// <summary>Whether the rule is named, or a prefix of its id.</summary>
    public bool Covers(DiagnosticDescriptor rule) =>
        Names(rule) || _prefixes.Exists(prefix => rule.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
