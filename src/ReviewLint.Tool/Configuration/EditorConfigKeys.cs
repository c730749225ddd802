using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Tool.Configuration;

/// <summary>The keys of .editorconfig that are ours; the file serves other tools too, whose keys are theirs.</summary>
internal static class EditorConfigKeys
{
    public const string Profile = "reviewlint_profile";
    public const string DocumentType = "reviewlint_document_type";
    public const string AsOf = "reviewlint_as_of";

    private const string RulePrefix = "dotnet_diagnostic.";
    private const string CategoryPrefix = "dotnet_analyzer_diagnostic.category-reviewlint.";
    private const string SeveritySuffix = ".severity";

    private static readonly string[] s_names = [Profile, DocumentType, AsOf];
    private static readonly RuleCategory[] s_categories = Enum.GetValues<RuleCategory>();

    /// <summary>Whether a key must be known.</summary>
    public static bool IsOurs(string key) =>
        key.StartsWith("reviewlint", StringComparison.Ordinal)
        || key.StartsWith(RulePrefix + "rl", StringComparison.Ordinal)
        || key.StartsWith(CategoryPrefix, StringComparison.Ordinal);

    /// <summary>The id or category that a severity key speaks of, or two <see langword="null"/>s for another key.</summary>
    /// <exception cref="ToolFailure">There is no such rule or category, or the key does not end in ".severity".</exception>
    public static (DiagnosticDescriptor? Rule, RuleCategory? Category) ParseSeverityKey(EditorConfigEntry entry, RuleIndex rules)
    {
        bool isRule = entry.Key.StartsWith(RulePrefix, StringComparison.Ordinal);
        bool isCategory = entry.Key.StartsWith(CategoryPrefix, StringComparison.Ordinal);
        if (!isRule && !isCategory)
        {
            return (null, null);
        }

        string prefix = isRule ? RulePrefix : CategoryPrefix;
        if (!entry.Key.EndsWith(SeveritySuffix, StringComparison.Ordinal) || entry.Key.Length <= prefix.Length + SeveritySuffix.Length)
        {
            string stem = entry.Key[prefix.Length..].Split('.')[0];
            throw new ToolFailure($"{entry.Origin}: unknown key '{entry.Key}'; did you mean '{prefix}{(isRule ? stem.ToUpperInvariant() : stem)}{SeveritySuffix}'?");
        }

        string word = entry.Key[prefix.Length..^SeveritySuffix.Length];
        if (isCategory)
        {
            string[] names = [.. s_categories.Select(category => category.ToString())];
            int index = Array.FindIndex(names, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
            return index >= 0
                ? (null, s_categories[index])
                : throw new ToolFailure($"{entry.Origin}: no category is called '{word}'{NearestName.Hint(word, names, listAll: true)}");
        }

        return rules.Find(word) is { } rule && rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase)
            ? (rule, null)
            : throw new ToolFailure($"{entry.Origin}: no rule has the id '{word.ToUpperInvariant()}'{rules.HintFor(word)}");
    }

    /// <summary>The failure for a key that is ours by its beginning and that does not exist.</summary>
    public static ToolFailure Unknown(EditorConfigEntry entry) =>
        new($"{entry.Origin}: unknown key '{entry.Key}'{NearestName.Hint(entry.Key, s_names, listAll: true)}");
}
