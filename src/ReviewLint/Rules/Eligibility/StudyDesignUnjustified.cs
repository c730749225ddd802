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
        EligibilityElement[] designs = review is { MainText: not null, Question: ReviewQuestion.Intervention }
            ? [.. review.EligibilityStatements.Where(statement => statement is { Part: PartKind.Body, AsksForComparison: true })
                .SelectMany(statement => statement.Elements).Where(element => element is { Design: not null, Anchor: Anchor.Adjacent })]
            : [];
        EligibilityElement? other = designs.FirstOrDefault(element => element.Design == StudyDesign.NonRandomised);

        // Where no trial is eligible, the question is one that trials cannot answer.
        if (other is not null && designs.FirstOrDefault(element => element.Design == StudyDesign.Randomised) is { } trials && !review.Reports(ReportedTopic.DesignRationale))
        {
            yield return Report(
                other.Span, $"makes {other.Design!.Value.ToName()} eligible besides {trials.Design!.Value.ToName()} but gives no reason", new RelatedSpan(trials.Span, trials.Text));
        }
    }
}
