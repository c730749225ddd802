using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Checklists;

/// <summary>When an item is not asked of a draft.</summary>
internal static class ItemCondition
{
    /// <summary>The names that checklists use, each with a test and with what the answer says.</summary>
    public static IReadOnlyDictionary<string, (Func<Review, EvidenceFinder, bool> Holds, string Note)> All { get; } =
        new Dictionary<string, (Func<Review, EvidenceFinder, bool>, string)>(StringComparer.Ordinal)
        {
            ["protocol"] = ((review, _) => review.DocumentType == DocumentType.Protocol, "the draft is a protocol"),
            ["empty-review"] = ((review, _) => review.IncludedStudies.State == InclusionState.None, "the review includes no studies"),
            ["no-meta-analysis"] = (HasNoMetaAnalysis, "the draft says that no meta-analysis was made"),
            ["no-comparison"] = (
                (review, _) => review.EligibilityStatements.All(statement => !statement.AsksForComparison) && review.EligibilityStatements.Length > 0,
                "the question compares no interventions"),
            ["meta-analysis-alone"] = (
                (review, evidence) => MadeMetaAnalysis(review) && evidence.Find("narrative-synthesis").Count == 0 && evidence.Find("no-meta-analysis").Count == 0,
                "all results were pooled by meta-analysis"),
            ["no-update"] = (
                (review, evidence) => evidence.Find("title-names-update").Count == 0 && evidence.Find("update-of-review").Count == 0,
                "nothing says that it is an update"),
        };

    private static bool HasNoMetaAnalysis(Review review, EvidenceFinder evidence) =>
        !MadeMetaAnalysis(review)
        && (evidence.Find("no-meta-analysis").Count > 0 || review.DocumentType is DocumentType.Scoping or DocumentType.Qualitative);

    // The methods tell what would be pooled, so only results count.
    private static bool MadeMetaAnalysis(Review review) =>
        review.Heterogeneities.Any(found => found.I2 is not null && !EvidenceFinder.IsMethods(found.Section))
        || review.SynthesisMethods.Any(method => method.Kind == SynthesisMethodKind.Pooling && !EvidenceFinder.IsMethods(method.Section));
}
