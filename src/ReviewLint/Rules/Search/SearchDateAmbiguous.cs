using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2005: a search date can be read in two ways or lacks its month.</summary>
public sealed class SearchDateAmbiguous : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2005", "search-date-ambiguous", "A search date can be read in two ways or lacks its month",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.PrismaS, "13")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (SearchDate date in review.SearchDates.Where(date => date.IsAmbiguous))
        {
            yield return Report(
                date.Span, $"{date.Text} can mean {date.Day} {Name(date.Month)} or {date.Month} {Name(date.Day)} {date.Year}");
        }

        foreach (SearchReport report in review.SearchReports.Where(report => report.Part.Kind != PartKind.Summary))
        {
            if (report.LatestDate is { } last && report.Dates.All(date => date.Precision == DatePrecision.Year))
            {
                yield return Report(last.Span, $"{report.Name} dates the search {last.Text} without a month");
            }
        }
    }

    private static string Name(int? month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month ?? 1);
}
