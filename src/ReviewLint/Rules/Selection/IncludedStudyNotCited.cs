using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4009: the list of included studies is longer or shorter than the number given.</summary>
public sealed class IncludedStudyNotCited : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4009", "included-study-not-cited", "The list of included studies does not hold the number of studies given", RuleCategory.Selection, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "17")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        StudyCount[] totals = [.. review.StudyTotals.Where(total => total is { Anchor: Anchor.Adjacent, Hedge: CountHedge.Exact, Part: PartKind.Abstract or PartKind.Body })];
        StudyRoster? roster = review.StudyRosters.FirstOrDefault();
        if (roster is not null && totals.Length > 0 && totals.All(total => total.Studies == totals[0].Studies) && review.StudyRosters.All(list => list.Studies.Length != totals[0].Studies))
        {
            yield return Report(
                totals[0].Span, $"{totals[0].PartName} reports {totals[0].Studies} included studies but '{roster.Title}' lists {roster.Studies.Length}",
                new RelatedSpan(roster.Span, $"lists {roster.Studies.Length} studies"));
        }
    }
}
