using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2003: the last search is more than six months old.</summary>
public sealed class SearchOutOfDate : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2003", "search-out-of-date", "The last search is more than six months old",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C37"), new Authority(Standards.Handbook, "4.4.10"), new Authority(Standards.Amstar2, "4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        DateOnly today = review.ReferenceDate;
        SearchDate? last = review.SearchReports
            .SelectMany(report => report.Dates)
            .Where(date => date.IsCalendarDate && date.Earliest <= today)
            .MaxBy(date => date.Earliest);
        if (last is null || review.DocumentType == DocumentType.Protocol || last.Latest.AddMonths(6) >= today)
        {
            yield break;
        }

        DateOnly on = last.Latest;
        int months = ((today.Year - on.Year) * 12) + today.Month - on.Month - (today.Day < on.Day ? 1 : 0);
        string reference = today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        yield return Report(
            on.AddMonths(12) < today ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            last.Span,
            $"last search ({last.Text}) is {months} months old on {reference}");
    }
}
