using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2004: a search date does not exist or has not come yet.</summary>
public sealed class SearchDateImpossible : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2004", "search-date-impossible", "A search date does not exist or has not come yet",
        RuleCategory.Search, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Prisma2020, "6")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType == DocumentType.Protocol)
        {
            yield break;
        }

        foreach (SearchReport report in review.SearchReports.Where(report => !report.Has(SearchStatementKind.Planned)))
        {
            foreach (SearchDate date in report.Dates)
            {
                DiagnosticSeverity severity = date.Anchor == Anchor.Adjacent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
                if (!date.IsCalendarDate)
                {
                    yield return Report(severity, date.Span, $"the calendar has no {date.Text}");
                }
                else if (date.Earliest > review.ReferenceDate && (!date.IsAmbiguous || date.Year > review.ReferenceDate.Year))
                {
                    string reference = review.ReferenceDate.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
                    yield return Report(severity, date.Span, $"search date {date.Text} is later than {reference}");
                }
            }
        }
    }
}
