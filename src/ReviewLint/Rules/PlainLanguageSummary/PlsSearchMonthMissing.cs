using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9007: the plain-language summary does not give the month and year of the search.</summary>
public sealed class PlsSearchMonthMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9007", "pls-search-month-missing", "The plain-language summary does not give the month and year of the search",
        RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.PlainLanguage, "2.7")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        SearchReport? report = review.SearchReports.FirstOrDefault(each => each.Part.Kind == PartKind.Summary);
        if (report is null
            || review.DocumentType == DocumentType.Protocol
            || !report.Part.Sentences.Any()
            || report.Dates.Any(date => date.Precision != DatePrecision.Year))
        {
            yield break;
        }

        Section? currency = report.Part.WithRole(SectionRole.Currency).FirstOrDefault();
        bool format2022 = currency is not null || report.Part.Find(SectionRole.KeyMessages) is not null;
        DiagnosticSeverity severity = format2022 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        if (report.LatestDate is { } year)
        {
            yield return Report(severity, year.Span, $"plain-language summary dates the search {year.Text} without the month");
        }
        else
        {
            string under = currency is null ? "" : $" under '{currency.Title}'";
            yield return Report(
                severity, currency?.Heading?.Title.Span ?? report.Part.Anchor, $"plain-language summary gives no month and year of the search{under}");
        }
    }
}
