using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3002: studies without random allocation are eligible and no reason is given.</summary>
public sealed class StudyDesignUnjustified : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3002", "study-design-unjustified", "Non-randomised studies are eligible without a reason", RuleCategory.Eligibility, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.Mecir, "C11"), new(Standards.Amstar2, "3")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        EligibilityElement? design = review is { MainText: not null, Question: ReviewQuestion.Intervention }
            ? review.EligibilityStatements.Where(statement => statement is { Part: PartKind.Body, AsksForComparison: true })
                .SelectMany(statement => statement.Elements)
                .FirstOrDefault(element => element is { Design: StudyDesign.NonRandomised, Anchor: Anchor.Adjacent })
            : null;
        if (design is not null && !review.Reports(ReportedTopic.DesignRationale))
        {
            yield return Report(design.Span, $"makes '{design.Text}' eligible but gives no reason for including them");
        }
    }
}
