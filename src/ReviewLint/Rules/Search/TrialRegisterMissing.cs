using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2008: no trial register is named among the sources.</summary>
public sealed class TrialRegisterMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2008", "trial-register-missing", "No trial register is named among the sources",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C27"), new Authority(Standards.Amstar2, "4"), new Authority(Standards.PrismaS, "3")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        SearchReport? report = review.SearchReports.Where(each => each.Databases.Any()).OrderByDescending(each => each.Part.Kind == PartKind.Body).FirstOrDefault();
        if (report is null || report.Part.Kind == PartKind.Summary || report.Has(SearchSourceKind.TrialRegister))
        {
            yield break;
        }

        bool body = report.Part.Kind == PartKind.Body;
        if (report.Sources.FirstOrDefault(source => source.Kind == SearchSourceKind.UnnamedTrialRegister) is { } unnamed)
        {
            // An abstract that counts its registers ("two trials registers") leaves their names to the main text.
            bool counted = !body && SearchReport.IsCounted(unnamed);
            yield return Report(
                counted ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                unnamed.Span,
                $"{report.Name} says '{unnamed.Text}': name the register, such as ClinicalTrials.gov or WHO ICTRP");
        }
        else if (report.IsFullList && report.Section is not null && review.Question == ReviewQuestion.Intervention
            && !report.Has(SearchSourceKind.SpecialisedRegister))
        {
            yield return Report(
                body && review.Profile == Profile.Cochrane ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                report.Place,
                $"{report.Name} names {report.Databases.First().Id} as searched but no trial register");
        }
    }
}
