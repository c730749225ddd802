using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2010: abstract and main text name different databases.</summary>
public sealed class SourcesMismatchAcrossParts : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2010", "sources-mismatch-across-parts", "Abstract and main text name different databases",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Prisma2020, "6"), new Authority(Standards.PrismaAbstracts, "4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        SearchReport? summary = review.SearchReports.FirstOrDefault(report => report.Part.Kind == PartKind.Abstract);
        SearchReport? full = review.SearchReports.FirstOrDefault(report => report.Part.Kind == PartKind.Body);
        if (summary is null || full is null || !full.IsFullList || !summary.Databases.Any())
        {
            yield break;
        }

        foreach (SearchSource source in summary.Databases.DistinctBy(source => source.Id))
        {
            bool library = source.Id == "Cochrane Library" && full.Names("CENTRAL");
            if (!library && !full.Names(source.Id))
            {
                yield return Report(source.Span, $"abstract names {source.Text} as searched but the main text does not");
            }
        }

        foreach (SearchSource source in full.Databases.DistinctBy(source => source.Id))
        {
            if (source.Id is "CENTRAL" or "MEDLINE" or "Embase" && summary.IsFullList && !summary.Names(source.Id))
            {
                yield return Report(
                    summary.Place,
                    $"main text names {source.Text} as searched but the abstract does not",
                    new RelatedSpan(source.Span, "named here"));
            }
        }
    }
}
