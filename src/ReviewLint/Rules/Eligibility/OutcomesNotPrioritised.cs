using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3005: the methods list many outcomes and rank none of them.</summary>
public sealed class OutcomesNotPrioritised : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3005", "outcomes-not-prioritised", "The methods list outcomes and rank none of them", RuleCategory.Eligibility, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C14"), new(Standards.Mecir, "C15"), new(Standards.Prisma2020, "10a"), new(Standards.PrismaP, "13"), new(Standards.Handbook, "3.2.4.2")],
    };

    // Two or three outcomes are their own priority.
    private const int Fewest = 4;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        PlannedOutcome[] planned = [.. review.PlannedOutcomes.Where(outcome => outcome.Part == PartKind.Body)];
        if (review is { MainText: not null, Question: ReviewQuestion.Intervention } && review.DocumentType is not (DocumentType.Dta or DocumentType.Scoping or DocumentType.Qualitative)
            && planned.Length >= Fewest && planned.All(outcome => outcome.Priority == OutcomePriority.Unranked) && !review.Reports(ReportedTopic.OutcomePriority))
        {
            yield return Report(
                planned[0].Span, $"main text lists {planned.Length} outcomes from '{planned[0].Text}' to '{planned[^1].Text}' but does not say which of them are critical",
                new RelatedSpan(planned[^1].Span, "the last of them"));
        }
    }
}
