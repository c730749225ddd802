using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3007: the outcomes of the review hold no unwanted effect.</summary>
public sealed class HarmOutcomeMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3007", "harm-outcome-missing", "No unwanted effect is among the outcomes", RuleCategory.Eligibility, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C3"), new(Standards.Mecir, "C14"), new(Standards.Handbook, "15.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review is not { MainText: { } main, Question: ReviewQuestion.Intervention } || review.DocumentType is DocumentType.Dta or DocumentType.Scoping or DocumentType.Qualitative or DocumentType.Overview)
        {
            yield break;
        }

        // Only a list under a heading of its own claims to be whole.
        PlannedOutcome[] planned = [.. review.PlannedOutcomes.Where(outcome => outcome.Part == PartKind.Body && outcome.Section.IsWithin(SectionRole.CriteriaOutcomes))];
        if (planned.Length >= 2 && !review.Reports(ReportedTopic.HarmOutcomes, PartKind.Body) && main.FindWritten(SectionRole.CriteriaOutcomes) is { } section)
        {
            yield return Report(section.Heading!.Title.Span, $"'{section.Title}' lists {planned.Length} outcomes from '{planned[0].Text}' to '{planned[^1].Text}' but no unwanted effect");
        }
    }
}
