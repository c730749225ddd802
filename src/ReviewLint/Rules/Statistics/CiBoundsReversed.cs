using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Fixes;
using ReviewLint.Statistics;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5003: an interval is printed with its greater limit first.</summary>
public sealed class CiBoundsReversed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5003", "ci-bounds-reversed", "The limits of an interval stand in the wrong order", RuleCategory.Statistics, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Estimates
        .Where(estimate => EstimateJudge.Judge(estimate) == EstimateFault.Reversed)
        .Select(estimate => Judge(estimate.Interval!));

    private Diagnostic Judge(EstimateInterval interval) => Report(interval.Span, $"the interval {interval} is printed with its greater limit first") with
    {
        Fixes =
        [
            new Fix(
                $"write {interval.Upper} to {interval.Lower}",
                FixSafety.Unsafe,
                [new TextEdit(interval.Lower.Span, interval.Upper.Text), new TextEdit(interval.Upper.Span, interval.Lower.Text)]),
        ],
    };
}
