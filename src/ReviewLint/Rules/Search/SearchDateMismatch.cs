using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2002: parts of the review give different dates of the last search.</summary>
public sealed class SearchDateMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2002", "search-date-mismatch", "Parts of the review give different dates of the last search",
        RuleCategory.Search, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Prisma2020, "6"), new Authority(Standards.PrismaAbstracts, "4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        (SearchReport Report, SearchDate Date)? first = null;
        foreach (SearchReport report in review.SearchReports)
        {
            if (report.LatestDate is not { IsCalendarDate: true } date || date.Earliest > review.ReferenceDate)
            {
                continue;
            }

            if (first is not var (other, reference))
            {
                first = (report, date);
            }
            else if (!report.Dates.Any(reference.Agrees) && !other.Dates.Any(date.Agrees))
            {
                DiagnosticSeverity severity = IsSure(date) && IsSure(reference) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
                yield return Report(
                    severity,
                    date.Span,
                    $"{report.Name} dates the last search {date.Text} but the {other.Name} dates it {reference.Text}",
                    new RelatedSpan(reference.Span, "dated here"));
            }
        }
    }

    // "from 1990 to January 2025" may tell which years of publication were covered, not when the search was run.
    private static bool IsSure(SearchDate date) => date is { Anchor: Anchor.Adjacent, Role: not SearchDateRole.CoverageEnd };
}
