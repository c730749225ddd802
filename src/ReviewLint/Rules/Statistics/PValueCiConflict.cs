using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Statistics;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5006: a P value cannot come from the estimate and interval beside it.</summary>
public sealed class PValueCiConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5006", "p-value-ci-conflict", "A P value contradicts its confidence interval", RuleCategory.Statistics, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "15.3.1")],
    };

    private const int Few = 50;
    private const decimal Tiny = 0.001m;
    private const double Great = 0.45;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Estimates
        .Where(estimate => estimate is { P.Number.Value: >= 0 and <= 1, IsUnusual: false, HasSignInWords: false, Interval.Kind: IntervalKind.Confidence }
            && EstimateJudge.Judge(estimate) is EstimateFault.None or EstimateFault.SlightlyOffCentre)
        .Select(Judge)
        .OfType<Diagnostic>();

    private Diagnostic? Judge(EffectEstimate estimate) =>
        PValueRange.Of(EstimateTriple.Of(estimate)!.Value, estimate.Interval!.Level) is { } range && range.Excludes(estimate.P!) && SeverityOf(range, estimate) is { } severity
            ? Report(
                severity,
                estimate.P!.Span,
                $"{estimate.Label} {estimate.Value} with interval {estimate.Interval} makes P {range} but the text says {estimate.P.Text}",
                new RelatedSpan(estimate.Interval.Span, "the interval"))
            : null;

    // Small trials use the t distribution, which the range does not know; and "P = 0.0001" is how some write "P < 0.0001".
    private static DiagnosticSeverity? SeverityOf(PValueRange range, EffectEstimate estimate)
    {
        // Both the interval and the range must decide against P: an estimate that is off its centre makes a range of its own.
        bool reverses = range.Reverses(estimate.P!) && estimate.CrossesNull != range.IsBelowDecision;
        bool isGreat = range.Distance(estimate.P!) >= Great;
        bool isTiny = estimate.P is { Relation: NumberRelation.Equal, Number.Value: <= Tiny } && range.Greatest < (double)Tiny;
        return estimate.Participants < Few ? (isGreat && reverses ? DiagnosticSeverity.Error : null)
            : reverses || (isGreat && !isTiny) ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Info;
    }
}
