using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5008: words of significance contradict the interval or P value that they run into.</summary>
public sealed class SignificanceWordCiConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5008", "significance-word-ci-conflict", "Words of significance contradict the interval beside them", RuleCategory.Statistics, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "15.3.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.SignificanceWords.Select(Judge).OfType<Diagnostic>();

    private Diagnostic? Judge(SignificanceWord word) => word switch
    {
        { ContradictsInterval: true, Estimate: { } estimate } => Report(
            estimate.Anchor == Anchor.Adjacent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            word.Span,
            $"{word.PartName} says '{word.Text}' but the interval {estimate.Interval} {(estimate.CrossesNull == true ? "includes" : "excludes")} {estimate.NullValue}",
            new RelatedSpan(estimate.Interval!.Span, "the interval")),
        { ContradictsP: true, P: { } p } => Report(DiagnosticSeverity.Warning, word.Span, $"{word.PartName} says '{word.Text}' but gives {p.Text}", new RelatedSpan(p.Span, "the P value")),
        _ => null,
    };
}
