using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2009: a database that several vendors offer is named without the platform it was searched on.</summary>
public sealed class DatabasePlatformMissing : Rule
{
    private static readonly HashSet<string> s_sold = ["MEDLINE", "Embase", "CINAHL", "PsycINFO", "AMED", "BIOSIS", "CAB Abstracts", "ERIC", "Global Health", "SPORTDiscus"];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2009", "database-platform-missing", "A database is named without the platform it was searched on",
        RuleCategory.Search, DiagnosticSeverity.Info, IsEnabledByDefault: false)
    {
        Authorities = [new Authority(Standards.PrismaS, "1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        List<SearchSource> named =
        [
            .. review.Sources
                .Where(source => source is { Part: PartKind.Body or PartKind.BackMatter, IsNegated: false } && s_sold.Contains(source.Id) && source.Section.IsWithin(SectionRole.Search))
                .GroupBy(source => source.Id)
                .Where(mentions => !mentions.Any(mention => mention.HasPlatform) && !review.Strategies.Any(strategy => strategy.Database == mentions.Key))
                .Select(mentions => mentions.First()),
        ];
        if (named is [var first, .. var others])
        {
            yield return Report(
                first.Span,
                $"{first.PartName} names {string.Join(", ", named.Select(source => source.Id))} without the platform or vendor",
                [.. others.Take(5).Select(source => new RelatedSpan(source.Span, "nor is one named here"))]);
        }
    }
}
