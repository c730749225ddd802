using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9011: the plain-language summary is surer of an outcome than the abstract's rating allows.</summary>
public sealed class PlsStrongerThanAbstract : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9011", "pls-stronger-than-abstract", "The plain-language summary is surer than the abstract", RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.PlainLanguage, "2.5.2"), new(Standards.Handbook, "III")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.ClaimConflicts
        .Where(conflict => conflict is { Kind: ClaimConflictKind.WordedHigher, Claim.Part: PartKind.Summary })
        .Select(conflict => Report(
            conflict.Claim.IsPast ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            conflict.Claim.Span,
            $"{conflict.Claim.PartName} says '{conflict.Claim.Text}' of {conflict.Claim.OutcomeText}, the wording for {conflict.Claim.WordedLevel.ToName()} certainty, but {conflict.Reference.PartName} rates it {conflict.Reference.Level!.Value.ToName()}",
            new RelatedSpan(conflict.Reference.Certainty!.Span, $"rated {conflict.Reference.Level!.Value.ToName()}")));
}
