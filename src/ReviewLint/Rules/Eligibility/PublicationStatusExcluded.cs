using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3003: studies are kept out for how they were published.</summary>
public sealed class PublicationStatusExcluded : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3003", "publication-status-excluded", "The criteria keep studies out for how they were published",
        RuleCategory.Eligibility, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "4.4.5")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.EligibilityExclusions
        .Where(exclusion => exclusion.Ground == ExclusionGround.PublicationStatus)
        .Select(exclusion => Report(exclusion.Span, $"{exclusion.PartName} makes the form of publication a criterion of eligibility ({exclusion.Subject})"));
}
