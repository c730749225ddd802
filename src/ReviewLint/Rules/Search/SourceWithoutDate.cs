using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2006: some sources have a search date of their own and others have none.</summary>
public sealed class SourceWithoutDate : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2006", "source-without-date", "Some sources have a search date of their own and others have none",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Prisma2020, "6"), new Authority(Standards.PrismaS, "13")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (SearchReport report in review.SearchReports)
        {
            if (report.Part.Kind == PartKind.Summary || report.Dates.Any(date => !date.IsOfOneSource))
            {
                continue;
            }

            HashSet<string> dated = [.. report.Databases.Where(source => source.HasOwnDate).Select(source => source.Id)];
            SearchSource? witness = report.Databases.FirstOrDefault(source => source.HasOwnDate);
            List<SearchSource> undated =
            [
                .. report.Databases
                    .Where(source => !dated.Contains(source.Id) && source.Sentence == witness?.Sentence)
                    .DistinctBy(source => source.Id),
            ];

            // One date behind the last name of a list may date them all.
            if (witness is not null && undated.Any(source => source.Start > witness.Start))
            {
                string names = string.Join(", ", undated.Select(source => source.Text));
                yield return Report(
                    undated[0].Span,
                    $"{report.Name} gives a search date for {witness.Text} but none for {names}",
                    new RelatedSpan(witness.Span, "dated here"));
            }
        }
    }
}
