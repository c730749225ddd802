using System.Collections.Immutable;
using ReviewLint.Rules.Consistency;
using ReviewLint.Rules.PlainLanguageSummary;
using ReviewLint.Rules.Structure;

namespace ReviewLint.Rules;

/// <summary>All rules, in the order of their ids; a test proves the list complete.</summary>
public static class RuleCatalog
{
    /// <summary>One instance of every rule.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new EmptyReviewResultSections(),
        new StudyCountMismatch(),
        new ParticipantCountMismatch(),
        new PlsEmptyFirstMessage(),
    ];
}
