using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Statistics;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5002: an estimate lies outside its own interval.</summary>
public sealed class CiExcludesEstimate : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5002", "ci-excludes-estimate", "An estimate lies outside its confidence interval", RuleCategory.Statistics, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "15.3.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Estimates
        .Where(estimate => EstimateJudge.Judge(estimate) == EstimateFault.Outside)
        .Select(estimate => Judge(review, estimate));

    private Diagnostic Judge(Review review, EffectEstimate estimate)
    {
        IReadOnlyList<EstimateRepair> repairs = estimate.HasSignInWords ? [] : RepairSearch.Find(EstimateTriple.Of(estimate)!.Value);
        return Report(
            estimate.Interval!.Kind == IntervalKind.Confidence && !estimate.HasSignInWords ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            estimate.Value!.Span,
            $"{estimate.Label} {estimate.Value} lies outside its own interval {estimate.Interval}{RepairText.Hint(repairs)}",
            new RelatedSpan(estimate.Interval.Span, "the interval")) with
        { Fixes = RepairText.Fixes(estimate, repairs, review.Document.Source) };
    }
}
