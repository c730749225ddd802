using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6004: the same outcome has one certainty in the results and another where it is concluded or retold.</summary>
public sealed class CertaintyMismatchAcrossParts : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6004", "certainty-mismatch-across-parts", "Parts of the review give one outcome different certainty", RuleCategory.Certainty, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Mecir, "C74"), new(Standards.Handbook, "III")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.ClaimConflicts
        .Where(conflict => conflict.Kind is ClaimConflictKind.Level or ClaimConflictKind.WordedLower)
        .Select(conflict => conflict.Kind == ClaimConflictKind.Level ? Rated(conflict) : Worded(conflict))
        .Concat(review.LevelsFromNowhere.Select(pair => Report(
            DiagnosticSeverity.Warning,
            pair.Said.Span,
            $"{pair.Said.PartName} rates evidence {pair.Said.Level!.Value.ToName()}, a level that no result of the abstract has; the first is rated {pair.Result.Level!.Value.ToName()}",
            new RelatedSpan(pair.Result.Span, $"rated {pair.Result.Level!.Value.ToName()}"))));

    private Diagnostic Rated(ClaimConflict conflict)
    {
        (OutcomeClaim claim, OutcomeClaim result) = (conflict.Claim, conflict.Reference);
        (string said, string rated) = (claim.Level!.Value.ToName(), result.Level!.Value.ToName());
        return Report(
            conflict.IsTight ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            claim.Certainty!.Span,
            $"{claim.PlaceName} rates the evidence on '{claim.OutcomeText}' {said} but {result.PlaceName} rates it {rated}",
            new RelatedSpan(result.Certainty!.Span, $"rated {rated}"));
    }

    private Diagnostic Worded(ClaimConflict conflict)
    {
        (OutcomeClaim claim, OutcomeClaim result) = (conflict.Claim, conflict.Reference);
        (string said, string rated) = (claim.WordedLevel.ToName(), result.Level!.Value.ToName());
        return Report(
            DiagnosticSeverity.Warning,
            claim.Span,
            $"{claim.PlaceName} says '{claim.Text}' about '{claim.OutcomeText}', the wording for {said} certainty, but {result.PlaceName} rates it {rated}",
            new RelatedSpan(result.Certainty!.Span, $"rated {rated}"));
    }
}
