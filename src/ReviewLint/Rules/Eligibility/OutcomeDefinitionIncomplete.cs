using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3006: an outcome is listed with neither a measure nor a time point.</summary>
public sealed class OutcomeDefinitionIncomplete : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3006", "outcome-definition-incomplete", "An outcome is listed with neither a measure nor a time point", RuleCategory.Eligibility, DiagnosticSeverity.Info, IsEnabledByDefault: false)
    {
        Authorities = [new(Standards.Prisma2020, "10a"), new(Standards.Mecir, "C16"), new(Standards.Mecir, "C17"), new(Standards.Mecir, "C18"), new(Standards.Handbook, "14.1.6.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        PlannedOutcome[] bare = [.. review.PlannedOutcomes.Where(outcome => outcome is { Part: PartKind.Body, HasMeasure: false, HasTime: false })];
        if (review.MainText is not null && bare.Length > 0)
        {
            yield return Report(
                bare[0].Span, $"'{bare[0].Text}' has neither a measure nor a time point{(bare.Length > 1 ? $", like {bare.Length - 1} other {(bare.Length > 2 ? "outcomes" : "outcome")}" : "")}",
                [.. bare.Skip(1).Take(5).Select(outcome => new RelatedSpan(outcome.Span, "neither measure nor time point"))]);
        }
    }
}
