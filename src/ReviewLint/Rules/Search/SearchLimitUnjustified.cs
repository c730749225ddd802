using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2014: the search is limited by date or format without a reason.</summary>
public sealed class SearchLimitUnjustified : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2014", "search-limit-unjustified", "The search is limited by date or format without a reason",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C35"), new Authority(Standards.PrismaS, "9"), new Authority(Standards.Amstar2, "4"), new Authority(Standards.Handbook, "4.4.5")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (SearchLimitKind kind in new[] { SearchLimitKind.Date, SearchLimitKind.Format })
        {
            List<SearchLimit> limits = [.. review.SearchLimits.Where(limit => limit.Kind == kind)];
            SearchLimit? limit = limits.FirstOrDefault(each => each.Part == PartKind.Body) ?? limits.FirstOrDefault();
            if (limit is not null && !limits.Any(each => each.IsJustified))
            {
                string what = kind == SearchLimitKind.Date ? "date" : "format";
                yield return Report(limit.Span, $"{limit.PartName} limits the search by {what} ('{limit.Text}') without a reason");
            }
        }
    }
}
