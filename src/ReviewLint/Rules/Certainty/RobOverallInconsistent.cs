using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6012: a study is judged better overall than in one of its domains, or a count of judgements is not that of the table.</summary>
public sealed class RobOverallInconsistent : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6012", "rob-overall-inconsistent", "An overall judgement of risk of bias does not fit its domains or its count", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "18")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.RiskOfBiasTools.Any(tool => tool.Id is "rob-1" or "robins-i" or "quadas-2")
        ? []
        : review.RiskOfBiasRows.Where(row => row.Overall < row.Worst).Select(Better).Concat(Miscounted(review));

    private Diagnostic Better(RiskOfBiasRow row) => Report(
        row.Span,
        $"'{row.Study}' is judged '{row.Overall.ToName()}' overall but '{row.Worst.ToName()}' in '{row.WorstDomain}'",
        new RelatedSpan(row.WorstCell.Span, $"judged {row.Worst.ToName()}"));

    // Trials judged for several outcomes have several rows, and then a count need not be that of the rows.
    private IEnumerable<Diagnostic> Miscounted(Review review)
    {
        ImmutableArray<RiskOfBiasRow> rows = review.RiskOfBiasRows;
        return review.RiskOfBiasCounts
            .Where(count => count.Total == rows.Length && rows.DistinctBy(row => row.Study).Count() == rows.Length && rows.Count(row => row.Overall == count.Level) != count.Studies)
            .Select(count => Report(
                count.Span,
                $"{count.PartName} counts {count.Studies} of {count.Total} studies as '{count.Level.ToName()}' overall but the table has {rows.Count(row => row.Overall == count.Level)}",
                new RelatedSpan(rows[0].Sentence.Span, "first judgement of the table")));
    }
}
