using System.Collections.ObjectModel;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;

namespace ReviewLint.Tool.Configuration;

/// <summary>What the command line decides, joined with what .editorconfig files say of each draft.</summary>
internal sealed record RunSettings(
    RuleSelector Select,
    RuleSelector Ignore,
    DateOnly? AsOf,
    DocumentType? DocumentType,
    Profile? Profile,
    DateOnly Today)
{
    /// <summary>The options that one draft is linted with; the command line goes before configuration.</summary>
    public LintOptions For(DraftSettings draft, RuleIndex rules) => new()
    {
        Today = Today,
        AsOf = AsOf ?? draft.AsOf?.Value,
        DocumentType = DocumentType ?? draft.DocumentType?.Value,
        Profile = Profile ?? draft.Profile?.Value,
        IsEnabled = rule => IsEnabled(rule, draft).Value,
        Severities = draft.SetsSeverities ? SeveritiesOf(draft, rules) : ReadOnlyDictionary<string, DiagnosticSeverity>.Empty,
    };

    private static Dictionary<string, DiagnosticSeverity> SeveritiesOf(DraftSettings draft, RuleIndex rules)
    {
        Dictionary<string, DiagnosticSeverity> severities = new(StringComparer.Ordinal);
        foreach (DiagnosticDescriptor rule in rules.Descriptors)
        {
            if (draft.SeverityOf(rule)?.Value.Severity is { } severity)
            {
                severities[rule.Id] = severity;
            }
        }

        return severities;
    }

    /// <summary>Whether a rule runs on a draft, and what decided.</summary>
    public Setting<bool> IsEnabled(DiagnosticDescriptor rule, DraftSettings draft)
    {
        if (rule.Id == "RL0001")
        {
            return new(true, "always");
        }

        if (Ignore.Covers(rule))
        {
            return new(false, "--ignore");
        }

        // What is said of the tool itself (unreadable files, suppressions) is no choice among rules.
        if (Select.Names(rule))
        {
            return new(true, "--select");
        }

        if (!Select.IsEmpty && !Select.Covers(rule) && rule.Category != RuleCategory.Tool)
        {
            return new(false, "--select");
        }

        Setting<ConfiguredSeverity>? own = draft.SeverityOfRule(rule);
        Setting<ConfiguredSeverity>? said = own ?? draft.SeverityOf(rule);
        if (said is { Value.IsOff: true })
        {
            return new(false, said.Origin);
        }

        // As in Roslyn, a category turns no rule on that is off; naming the rule does.
        return own is { Value.IsDefault: false } ? new(true, own.Origin) : new(rule.IsEnabledByDefault, "default");
    }
}
