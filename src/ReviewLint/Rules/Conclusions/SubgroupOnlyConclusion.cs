using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8013: the only effect that the conclusions claim is in a part of the people.</summary>
public sealed class SubgroupOnlyConclusion : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8013", "subgroup-only-conclusion", "The conclusions rest on a part of the people", RuleCategory.Conclusions, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Mecir, "C68")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        Claim[] claims = [.. review.Claims.Where(claim => claim is { Kind: ClaimKind.Effect, IsConclusion: true, Part: PartKind.Abstract, Frame: ClaimFrame.Plain or ClaimFrame.Attributed })];
        return claims.Length > 0 && claims.All(claim => claim.IsInSubgroup) && claims.FirstOrDefault(claim => claim.IsBenefit) is { } benefit
            ? [Report(benefit.Span, $"{benefit.PartName} concludes '{benefit.Text}' for a part of the people and claims no effect for all")]
            : [];
    }
}
