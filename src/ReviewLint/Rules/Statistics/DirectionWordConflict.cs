using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5009: a word for less or more stands beside an estimate that points the other way.</summary>
public sealed class DirectionWordConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5009", "direction-word-conflict", "A word for less or more contradicts its estimate", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "20b"), new(Standards.PrismaAbstracts, "8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.OutcomeClaims
        .Where(claim => claim is { AgreesWithEstimate: false, IsOfRisk: true, Estimate: { Scale: EffectScale.Ratio, Anchor: Anchor.Adjacent } })
        .Select(claim => Report(
            claim.Span,
            $"'{claim.Text}' about '{claim.OutcomeText}' stands beside {claim.Estimate!.Label} {claim.Estimate.Value} ({claim.Estimate.Interval}), which points the other way",
            new RelatedSpan(claim.Estimate.Span, "the estimate")));
}
