using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2001: the date of the last search is not given.</summary>
public sealed class SearchDateMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2001", "search-date-missing", "The date of the last search is not given",
        RuleCategory.Search, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Prisma2020, "6"), new Authority(Standards.PrismaAbstracts, "4"), new Authority(Standards.PrismaS, "13"), new Authority(Standards.Mecir, "C36"), new Authority(Standards.RevMan, "date of search")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType == DocumentType.Protocol)
        {
            yield break;
        }

        foreach (SearchReport report in review.SearchReports)
        {
            if (report.Part.Kind == PartKind.Summary || !report.Dates.IsEmpty || report.Has(SearchStatementKind.Planned))
            {
                continue;
            }

            if (report.Section is { } section)
            {
                yield return Report(report.Place, $"{report.Name} gives no date of the last search under '{section.Title}'");
            }
            else if (report.Find(SearchStatementKind.Performed) is { } search)
            {
                yield return Report(DiagnosticSeverity.Warning, search.Span, $"{report.Name} describes a search but not its date");
            }
        }
    }
}
