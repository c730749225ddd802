using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Eligibility;

/// <summary>RL3008: more outcomes are rated or called critical than a reader can weigh.</summary>
public sealed class OutcomeCountExcess : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL3008", "outcome-count-excess", "More than seven outcomes are rated or called critical", RuleCategory.Eligibility, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C14"), new(Standards.Handbook, "3.2.4.2"), new(Standards.Handbook, "14.1.3")],
    };

    private const int Most = 7;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        PlannedOutcome[] critical = [.. review.PlannedOutcomes.Where(outcome => outcome is { Part: PartKind.Body, Priority: OutcomePriority.Critical }).DistinctBy(outcome => outcome.Key)];
        SummaryTable? table = review.SummaryTables.FirstOrDefault(table => table.Outcomes.Length > Most);
        if (table is not null)
        {
            yield return Report(table.Span, $"the table rates {table.Outcomes.Length} outcomes from '{table.Outcomes[0]}' to '{table.Outcomes[^1]}'; at most {Most} are advised");
        }
        else if (critical.Length > Most)
        {
            yield return Report(
                critical[0].Span, $"main text ranks {critical.Length} outcomes highest, from '{critical[0].Text}' to '{critical[^1].Text}'; at most {Most} are advised",
                new RelatedSpan(critical[^1].Span, "the last of them"));
        }
    }
}
