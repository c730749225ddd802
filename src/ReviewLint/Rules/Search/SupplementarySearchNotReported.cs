using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2016: only databases are reported as searched.</summary>
public sealed class SupplementarySearchNotReported : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2016", "supplementary-search-not-reported", "Only databases are reported as searched",
        RuleCategory.Search, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Mecir, "C30"), new Authority(Standards.PrismaS, "5"), new Authority(Standards.Amstar2, "4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.FullSourceList is not { Section: not null } report)
        {
            yield break;
        }

        List<string> missing = [];
        if (!report.Has(SearchSourceKind.ReferenceLists) && !report.Has(SearchSourceKind.Citations))
        {
            missing.Add("reference lists");
        }

        if (!report.Has(SearchSourceKind.Contacts))
        {
            missing.Add("contact with authors or experts");
        }

        if (!report.Has(SearchSourceKind.GreyLiterature))
        {
            missing.Add("grey literature");
        }

        // An abstract has room for one of them at best.
        bool body = report.Part.Kind == PartKind.Body;
        if (missing.Count == 3 || (body && missing.Contains("reference lists")))
        {
            yield return Report(report.Place, $"{report.Name} reports databases but nothing on {string.Join(", ", missing)}");
        }
    }
}
