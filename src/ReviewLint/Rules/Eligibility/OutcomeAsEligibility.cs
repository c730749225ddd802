using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3004: studies are kept out for the outcomes that they report.</summary>
public sealed class OutcomeAsEligibility : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3004", "outcome-as-eligibility", "Studies are kept out for the outcomes that they report",
        RuleCategory.Eligibility, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C8"), new(Standards.Mecir, "C40"), new(Standards.Handbook, "3.2.4.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.EligibilityExclusions
        .Where(exclusion => exclusion.Ground == ExclusionGround.Outcome && review.EligibilityStatements.All(statement => statement.AsksForComparison))
        .Select(exclusion => Report(exclusion.Span, $"{exclusion.PartName} makes the outcomes that a study reports a criterion of eligibility"));
}
