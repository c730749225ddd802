using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4005: search results are called studies, or articles are counted in place of studies.</summary>
public sealed class RecordsReportsStudiesConflated : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4005", "records-reports-studies-conflated", "Records, reports and studies are not told apart", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C42"), new(Standards.Handbook, "4.6.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (var place in review.FlowNumbers.GroupBy(number => number.Place))
        {
            ImmutableArray<FlowNumber> included = [.. place.Where(number => number.Stage == FlowStage.Included)];
            FlowNumber? studies = included.FirstOrDefault(number => number.Unit == FlowUnit.Studies);
            if (included.FirstOrDefault(number => number.CountsReports) is { } reports && studies is null && !review.StudyTotals.Any(total => total.Place == place.Key && !total.IsOfReports))
            {
                yield return Report(reports.Span, $"{reports.Number} included {reports.Noun} are counted but no number of included studies");
            }

            if (place.FirstOrDefault(number => number.IsSearchResult && number.Unit == FlowUnit.Studies) is { } found
                && included.FirstOrDefault(number => number.IsFewOf(found)) is { } few)
            {
                yield return Report(
                    found.Span,
                    $"{found.Text} search results are called '{found.Noun}', which names the {few.Number} included as well",
                    new RelatedSpan(few.Span, few.Name));
            }
        }
    }
}
