using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8009: something is called effective or safe without outcome, size or certainty.</summary>
public sealed class UnqualifiedEfficacyClaim : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8009", "unqualified-efficacy-claim", "Something is called effective or safe without outcome or certainty", RuleCategory.Conclusions, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.IncludedStudies.State == InclusionState.None
        ? []
        : review.Claims
            .Where(claim => claim is { Kind: ClaimKind.Effect, Frame: ClaimFrame.Plain, Hedge: ClaimHedge.Plain, IsUnqualified: true, IsBackedByCertainty: false }
                && (claim.IsConclusion || claim.Part == PartKind.Summary && claim.Section.Role is SectionRole.Results or SectionRole.Effects or SectionRole.Summary))
            .DistinctBy(claim => claim.Sentence)
            .Select(claim => Report(claim.Span, $"{claim.PartName} says '{claim.Text}' without naming outcome, size or certainty"));
}
