using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Statistics;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8008: only one direction of a result is mentioned although its interval allows for both.</summary>
public sealed class OneSidedFraming : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8008", "one-sided-framing", "Only one direction of an imprecise result is mentioned", RuleCategory.Conclusions, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Claims
        .Where(claim => claim is
        {
            Kind: ClaimKind.Effect, Frame: ClaimFrame.Plain, NamesAlternative: false, Hedge: ClaimHedge.May or ClaimHedge.Probably,
            Estimate: { CrossesNull: true, Anchor: Anchor.Adjacent, IsInTable: false },
        } && EstimateJudge.Judge(claim.Estimate) is EstimateFault.None or EstimateFault.SlightlyOffCentre)
        .DistinctBy(claim => claim.Sentence)
        .Select(claim => Report(
            claim.Span,
            $"{claim.PartName} says '{claim.Text}' but the interval {claim.Estimate!.Interval} allows for the other direction too",
            new RelatedSpan(claim.Estimate.Interval!.Span, $"crosses {claim.Estimate.NullValue}")));
}
