using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2015: reports are left out for their language.</summary>
public sealed class LanguageRestriction : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2015", "language-restriction", "Reports are left out for their language",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C35"), new Authority(Standards.Handbook, "4.4.5")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        List<SearchLimit> limits = [.. review.SearchLimits.Where(limit => limit.Kind == SearchLimitKind.Language)];
        SearchLimit? limit = limits.FirstOrDefault(each => each.Part == PartKind.Body) ?? limits.FirstOrDefault();
        if (limit is not null)
        {
            yield return Report(
                review.Profile == Profile.Cochrane ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                limit.Span,
                $"{limit.PartName} limits reports by language ('{limit.Text}')");
        }
    }
}
