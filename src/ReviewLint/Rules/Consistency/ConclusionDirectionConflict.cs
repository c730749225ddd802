using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7008: a conclusion says the opposite of the result for the same outcome.</summary>
public sealed class ConclusionDirectionConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7008", "conclusion-direction-conflict", "A conclusion says the opposite of the result", RuleCategory.Consistency, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "23a"), new(Standards.PrismaAbstracts, "10")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.ClaimConflicts
        .Where(conflict => conflict.Kind == ClaimConflictKind.Direction)
        .Select(conflict => Report(
            conflict.IsTight ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            conflict.Claim.Span,
            $"{conflict.Claim.PlaceName} says '{conflict.Claim.Text}' of {conflict.Claim.OutcomeText} but {conflict.Reference.PlaceName} says '{conflict.Reference.Text}'",
            new RelatedSpan(conflict.Reference.Span, "the result")));
}
