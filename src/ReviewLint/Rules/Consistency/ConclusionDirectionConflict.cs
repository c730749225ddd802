using ReviewLint.Diagnostics;
using ReviewLint.Documents;
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

    // An overview or a network has many comparisons for each outcome.
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        bool hasMany = review.DocumentType is DocumentType.Overview or DocumentType.Dta or DocumentType.Qualitative;
        return review.ClaimConflicts
            .Where(conflict => conflict.Kind == ClaimConflictKind.Direction ? conflict.Reference.AgreesWithEstimate != false && (!hasMany || IsProven(conflict)) : conflict.Kind == ClaimConflictKind.Existence && !hasMany)
            .Select(Opposed);
    }

    private static bool IsProven(ClaimConflict conflict) => conflict is { IsTight: true, Kind: ClaimConflictKind.Direction, Reference.AgreesWithEstimate: true };

    private Diagnostic Opposed(ClaimConflict conflict)
    {
        (OutcomeClaim claim, OutcomeClaim result) = (conflict.Claim, conflict.Reference);
        string estimate = result.Estimate is { Interval: { } interval } ? $" ({interval})" : "";
        return Report(
            IsProven(conflict) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            claim.Span,
            $"{claim.PlaceName} says '{claim.Text}' about '{claim.OutcomeText}' but {result.PlaceName} says '{result.Text}'{estimate}",
            new RelatedSpan(result.Span, "the result"));
    }
}
