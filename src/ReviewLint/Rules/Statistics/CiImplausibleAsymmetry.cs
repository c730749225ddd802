using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Statistics;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5004: an estimate is far from the centre of its interval, as when a sign or a decimal point was lost.</summary>
public sealed class CiImplausibleAsymmetry : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5004", "ci-implausible-asymmetry", "An estimate is far from the centre of its interval", RuleCategory.Statistics, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "15.3.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Estimates
        .Select(estimate => (Estimate: estimate, Fault: EstimateJudge.Judge(estimate)))
        .Where(judged => judged.Fault is EstimateFault.OffCentre or EstimateFault.SlightlyOffCentre)
        .Select(judged => Judge(review, judged.Estimate, judged.Fault));

    private Diagnostic Judge(Review review, EffectEstimate estimate, EstimateFault fault)
    {
        EstimateTriple triple = EstimateTriple.Of(estimate)!.Value;
        IReadOnlyList<EstimateRepair> repairs = fault == EstimateFault.OffCentre ? RepairSearch.Find(triple) : [];
        int decimals = Math.Max(estimate.Value!.Decimals, 2);
        return Report(
            fault == EstimateFault.OffCentre ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
            estimate.Value.Span,
            $"{estimate.Label} {estimate.Value} is off the centre {PrintedNumber.Print((decimal)triple.Midpoint, decimals)} of its interval {estimate.Interval}{RepairText.Hint(repairs)}",
            new RelatedSpan(estimate.Interval!.Span, "the interval")) with
        { Fixes = RepairText.Fixes(estimate, repairs, review.Document.Source) };
    }
}
