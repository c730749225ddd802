using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Statistics;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5005: a ratio or one of its limits is negative.</summary>
public sealed class RatioCiNonpositive : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5005", "ratio-ci-nonpositive", "A ratio is negative", RuleCategory.Statistics, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Estimates
        .Where(estimate => EstimateJudge.Judge(estimate) == EstimateFault.NegativeRatio)
        .Select(estimate => Judge(review, estimate));

    private Diagnostic Judge(Review review, EffectEstimate estimate)
    {
        IReadOnlyList<EstimateRepair> repairs = RepairSearch.Find(EstimateTriple.Of(estimate)!.Value);
        PrintedNumber negative = new[] { estimate.Value!, estimate.Interval!.Lower, estimate.Interval.Upper }.First(number => number.Value < 0);
        return Report(
            negative.Span,
            $"{estimate.Label} {estimate.Value} with interval {estimate.Interval} has a negative number, which no ratio can have{RepairText.Hint(repairs)}",
            new RelatedSpan(estimate.Interval.Span, "the interval")) with
        { Fixes = RepairText.Fixes(estimate, repairs, review.Document.Source) };
    }
}
