using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8002: a review without included studies describes what other studies found.</summary>
public sealed class EmptyReviewExcludedEvidence : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8002",
        "empty-review-excluded-evidence",
        "A review without included studies describes results of other studies",
        RuleCategory.Conclusions,
        DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.IncludedStudies is not { State: InclusionState.None, Evidence: { } evidence })
        {
            return [];
        }

        return review.ExcludedEvidence.Select(other => Report(
            other.Span,
            $"{other.PartName} gives a result ('{other.Result}') of '{other.Text}' although the review includes no studies",
            new RelatedSpan(evidence.Span, "no studies are included")));
    }
}
