using System.Collections.Immutable;
using ReviewLint.Rules.Conclusions;
using ReviewLint.Rules.PlainLanguageSummary;

namespace ReviewLint.Rules;

/// <summary>All rules, in the order of their ids; a test proves the list complete.</summary>
public static class RuleCatalog
{
    /// <summary>One instance of every rule.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        new EmptyReviewEffectClaim(),
        new EmptyReviewExcludedEvidence(),
        new NoEvidenceAsNoEffect(),
        new PracticeRecommendation(),
        new ResearchImplicationGeneric(),
        new SummaryRecommendation(),
    ];
}
