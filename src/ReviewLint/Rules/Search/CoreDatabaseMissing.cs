using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2007: a database that every search needs is not named.</summary>
public sealed class CoreDatabaseMissing : Rule
{
    private static readonly ImmutableArray<string> s_core = ["CENTRAL", "MEDLINE", "Embase"];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2007", "core-database-missing", "A database that every search needs is not named",
        RuleCategory.Search, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Mecir, "C24"), new Authority(Standards.Handbook, "4.3.1.2"), new Authority(Standards.Amstar2, "4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Question != ReviewQuestion.Intervention
            || review.DocumentType is DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Scoping
            || review.FullSourceList is not { } report
            || report.Has(SearchSourceKind.SpecialisedRegister))
        {
            yield break;
        }

        List<string> missing = [.. s_core.Where(id => !report.Names(id))];
        List<string> named = [.. report.Databases.Select(source => source.Id).Distinct()];
        bool cochrane = review.Profile == Profile.Cochrane && report.Section is not null;
        if (cochrane && missing.Count > 0)
        {
            DiagnosticSeverity severity = missing is ["Embase"]
                ? report.Part.Kind == PartKind.Body ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info
                : DiagnosticSeverity.Error;
            yield return Report(
                severity, report.Place, $"{report.Name} names {string.Join(", ", named)} as searched but not {string.Join(" or ", missing)}");
        }
        else if (!cochrane && named is [var only])
        {
            yield return Report(
                DiagnosticSeverity.Warning, report.Databases.First().Span, $"{report.Name} names one database ({only}) as searched where two are the least");
        }
    }
}
