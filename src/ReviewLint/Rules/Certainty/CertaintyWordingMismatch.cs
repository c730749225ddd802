using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6003: a conclusion is worded more or less surely than its rating allows.</summary>
public sealed class CertaintyWordingMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6003", "certainty-wording-mismatch", "A conclusion is worded for another certainty than it is rated", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "15.6.4"), new(Standards.PlainLanguage, "2.5.2"), new(Standards.Mecir, "C74")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
    [
        .. review.OutcomeClaims.Where(claim => claim.IsMisworded && !review.IsHandledElsewhere(claim)).Select(Misworded),
        .. review.ClaimConflicts.Where(conflict => conflict.Kind == ClaimConflictKind.WordedHigher && !review.IsHandledElsewhere(conflict.Claim)).Select(Overstated),
    ];

    private Diagnostic Misworded(OutcomeClaim claim) => Report(
        claim is { IsWordedHigher: true, HasLeadIn: false, IsPast: false } ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        claim.Span,
        $"{claim.PartName} says '{claim.Text}' of {claim.Level!.Value.ToName()}-certainty evidence, for which the wording is '{claim.WordingFor(claim.Level.Value)}'",
        new RelatedSpan(claim.Certainty!.Span, $"rated {claim.Level.Value.ToName()}"));

    private Diagnostic Overstated(ClaimConflict conflict)
    {
        (OutcomeClaim claim, OutcomeClaim result) = (conflict.Claim, conflict.Reference);
        string level = result.Level!.Value.ToName();
        return Report(
            claim.IsPast || claim.Hedge == ClaimHedge.May ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            claim.Span,
            $"{claim.PartName} says '{claim.Text}' about '{claim.OutcomeText}', which {result.PlaceName} rates {level}: the wording for it is '{claim.WordingFor(result.Level.Value)}'",
            new RelatedSpan(result.Certainty!.Span, $"rated {level}"));
    }
}
