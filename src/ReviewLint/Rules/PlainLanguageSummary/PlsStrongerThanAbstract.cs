using ReviewLint.Diagnostics;
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
        .Where(conflict => conflict.Kind == ClaimConflictKind.SurerSummary && !review.IsHandledElsewhere(conflict.Claim))
        .Select(conflict => Report(
            conflict.Claim.IsPast ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            conflict.Claim.Span,
            $"{conflict.Claim.PartName} says '{conflict.Claim.Text}' about '{conflict.Claim.OutcomeText}' but {conflict.Reference.PlaceName} says '{conflict.Reference.Text}'",
            new RelatedSpan(conflict.Reference.Span, "said less surely here")));
}
