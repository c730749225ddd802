using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Tool.Configuration;

/// <summary>What .editorconfig files say of one draft.</summary>
internal sealed record DraftSettings
{
    /// <summary>Nothing is said.</summary>
    public static DraftSettings Empty { get; } = new();

    /// <summary>The profile, or <see langword="null"/>.</summary>
    public Setting<Profile>? Profile { get; private init; }

    /// <summary>The document type, or <see langword="null"/>.</summary>
    public Setting<DocumentType>? DocumentType { get; private init; }

    /// <summary>The date that "out of date" counts from, or <see langword="null"/>.</summary>
    public Setting<DateOnly>? AsOf { get; private init; }

    /// <summary>Whether anything is said of severities.</summary>
    public bool SetsSeverities => !Severities.IsEmpty;

    // By rule id, or by the name of a category.
    private ImmutableDictionary<string, Setting<ConfiguredSeverity>> Severities { get; init; } =
        ImmutableDictionary<string, Setting<ConfiguredSeverity>>.Empty;

    /// <summary>What is said of a rule itself.</summary>
    public Setting<ConfiguredSeverity>? SeverityOfRule(DiagnosticDescriptor rule) => SetsSeverities ? Severities.GetValueOrDefault(rule.Id) : null;

    /// <summary>What is said of a rule: of the rule itself, else of its category.</summary>
    public Setting<ConfiguredSeverity>? SeverityOf(DiagnosticDescriptor rule) =>
        SeverityOfRule(rule) ?? (SetsSeverities ? Severities.GetValueOrDefault(rule.Category.ToString()) : null);

    /// <summary>These settings with a further pair, which goes before what was said earlier; "unset" takes it back.</summary>
    /// <exception cref="ToolFailure">The key or the value is unknown.</exception>
    public DraftSettings With(EditorConfigEntry entry, RuleIndex rules)
    {
        if (!EditorConfigKeys.IsOurs(entry.Key))
        {
            return this;
        }

        bool isUnset = entry.Value.Equals("unset", StringComparison.OrdinalIgnoreCase);
        string where = $"{entry.Origin}: {entry.Key}";
        switch (entry.Key)
        {
            case EditorConfigKeys.Profile:
                return this with { Profile = isUnset ? null : new(EnumWords.ParseProfile(where, entry.Value), entry.Origin) };
            case EditorConfigKeys.DocumentType:
                return this with { DocumentType = isUnset ? null : new(EnumWords.ParseDocumentType(where, entry.Value), entry.Origin) };
            case EditorConfigKeys.AsOf:
                return this with { AsOf = isUnset ? null : new(EnumWords.ParseDate(where, entry.Value), entry.Origin) };
            default:
                break;
        }

        (DiagnosticDescriptor? rule, RuleCategory? category) = EditorConfigKeys.ParseSeverityKey(entry, rules);
        if (rule is null && category is null)
        {
            throw EditorConfigKeys.Unknown(entry);
        }

        ConfiguredSeverity severity = ConfiguredSeverity.Parse(isUnset ? "default" : entry.Value)
            ?? throw new ToolFailure($"{where}: unknown severity '{entry.Value}'{NearestName.Hint(entry.Value, ConfiguredSeverity.Words, listAll: true)}");
        Setting<ConfiguredSeverity> setting = new(severity, entry.Origin);
        return this with { Severities = Severities.SetItem(rule?.Id ?? category!.Value.ToString(), setting) };
    }
}
