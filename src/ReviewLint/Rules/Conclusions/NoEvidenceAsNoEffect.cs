using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8003: an imprecise result is worded as the absence of an effect.</summary>
public sealed class NoEvidenceAsNoEffect : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8003", "no-evidence-as-no-effect", "An imprecise result is worded as no effect", RuleCategory.Conclusions, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.4"), new Authority(Standards.Mecir, "C72")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Claims
        .Where(claim => claim is { Kind: ClaimKind.NoEffect, Frame: ClaimFrame.Plain, Hedge: ClaimHedge.Plain })
        .Select(claim => claim.Estimate is { } estimate ? Contradicted(claim, estimate) : Unsupported(review, claim))
        .OfType<Diagnostic>();

    // "Similar" claims no more than that an important difference is ruled out.
    private Diagnostic? Contradicted(Claim claim, EffectEstimate estimate) => estimate is { CrossesNull: true, IsNarrow: false, Interval: { } interval } && (claim.Anchor == Anchor.Adjacent || estimate.AllowsImportantEffect)
        ? Report(
            IsProven(claim, estimate) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            claim.Span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{claim.PartName} says '{claim.Text}' but the interval {interval} allows for an effect in either direction"),
            new RelatedSpan(interval.Span, $"crosses {estimate.NullValue}"))
        : null;

    // Results say in the past tense what was observed ("did not reduce"); only conclusions and summary turn that into what holds.
    private static bool IsProven(Claim claim, EffectEstimate estimate) =>
        estimate is { AllowsImportantEffect: true, Anchor: Anchor.Adjacent } && claim.Anchor == Anchor.Adjacent
        && (claim.IsConclusion || claim.Part == PartKind.Summary);

    // An empty review claims too much already by claiming anything: RL8001.
    private Diagnostic? Unsupported(Review review, Claim claim) =>
        claim.Anchor == Anchor.Adjacent && (claim.IsConclusion || claim.Part == PartKind.Summary) && !claim.IsBackedByCertainty
        && review.IncludedStudies.State != InclusionState.None
            ? Report(
                DiagnosticSeverity.Warning,
                claim.Span,
                $"{claim.PartName} says '{claim.Text}' as if an effect were ruled out")
            : null;
}
