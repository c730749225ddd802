using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Tests.Rules;

/// <summary>Cases in which parts of a draft together are right or wrong: totals, empty reviews, advice.</summary>
public sealed class WorkedCaseTests
{
    [Theory]
    [InlineData("We included 67 studies with 10,509 participants.", "We found 64 studies with 10,509 people.", true)]
    [InlineData("We included five trials.", "We found five trials.", false)]
    [InlineData("We included six studies, and 16 comparisons were in the meta-analysis.", "We found six studies.", false)]
    [InlineData("We included at least 60 studies.", "We found 64 studies.", false)]
    public void Totals_of_studies_are_compared_where_both_are_exact(string results, string summary, bool conflicts) =>
        Assert.Equal(conflicts, Says("RL7001", results, "The evidence is uncertain.", summary));

    [Theory]
    [InlineData("Naps reduce accidents.", true)]
    [InlineData("Naps are not effective.", true)]
    [InlineData("Randomised trials of naps in night nurses that measure accidents are needed.", false)]
    [InlineData("No evidence was found on naps.", false)]
    public void A_review_without_studies_claims_no_effect(string conclusion, bool claims) =>
        Assert.Equal(claims, Says("RL8001", "We found no studies that met our inclusion criteria.", conclusion, "We found no studies."));

    [Theory]
    [InlineData("Hospitals should offer naps to all nurses.", true)]
    [InlineData("We recommend naps for night nurses.", true)]
    [InlineData("There is insufficient evidence to recommend naps.", false)]
    [InlineData("Future trials should measure accidents.", false)]
    [InlineData("These findings should be interpreted with caution in practice reviews.", false)]
    public void Advice_is_told_from_its_absence_and_from_calls_for_research(string conclusion, bool advises) =>
        Assert.Equal(advises, Says("RL8004", "We included five trials with 900 nurses.", conclusion, "We found five trials."));

    private static bool Says(string id, string results, string conclusion, string summary)
    {
        string draft = $"# Naps for night nurses\n\n## Abstract\n\n### Main results\n\n{results}\n\n### Authors' conclusions\n\n{conclusion}\n\n## Plain language summary\n\n### What did we find?\n\n{summary}\n";
        LintResult result = Linter.Lint(new SourceText("draft.md", draft), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        return result.Diagnostics.Any(diagnostic => diagnostic.Descriptor.Id == id && diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
