using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8001: a review without included studies claims an effect.</summary>
public sealed class EmptyReviewEffectClaim : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8001", "empty-review-effect-claim", "A review without included studies claims an effect", RuleCategory.Conclusions, DiagnosticSeverity.Error)
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

        return review.Claims
            .Where(claim => claim is { Kind: ClaimKind.Effect or ClaimKind.NoEffect, Frame: ClaimFrame.Plain, Anchor: Anchor.Adjacent }
                && claim.Hedge != ClaimHedge.VeryUncertain
                && (claim.IsConclusion || (claim.Part == PartKind.Summary && ReportsResults(review, claim)))
                && !review.ExcludedEvidence.Any(other => ReferenceEquals(other.Sentence, claim.Sentence)))
            .DistinctBy(claim => claim.Sentence)
            .Select(claim => Report(
                claim.Span,
                $"{claim.PartName} says '{claim.Text}' although the review includes no studies",
                new RelatedSpan(evidence.Span, "no studies are included")));
    }

    // A summary tells the background first: what stands before the words that nothing was found is no result.
    private static bool ReportsResults(Review review, Claim claim) =>
        claim.Section.EffectiveRole is SectionRole.Results or SectionRole.Effects
        || review.NullResults.Any(none => none.Part == PartKind.Summary && none.Span < claim.Span);
}
