using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class EligibilityExclusionExtractorTests
{
    [Theory]
    [InlineData("We excluded letters, editorials and conference abstracts.", "conference abstracts")]
    [InlineData("Unpublished studies were not included.", "Unpublished studies")]
    [InlineData("Grey literature was excluded.", "Grey literature")]
    [InlineData("Only full-text articles were eligible.", "full-text articles")]
    [InlineData("Studies were excluded if they: 1) had no control group; 2) were preprints.", "preprints")]
    [InlineData("Eligible trials had to be published in a peer-reviewed journal.", "published in a peer-reviewed journal")]
    public void Reads_forms_of_publication_that_are_kept_out(string sentence, string form)
    {
        EligibilityExclusion exclusion = Assert.Single(Extract(sentence));
        Assert.Equal((ExclusionGround.PublicationStatus, form), (exclusion.Ground, exclusion.Subject));
    }

    [Theory]
    [InlineData("We excluded studies that did not report our primary outcome.")]
    [InlineData("Trials were eligible if they measured at least one of the outcomes below.")]
    [InlineData("Reasons for exclusion: wrong outcome (n = 7).")]
    public void Reads_outcomes_as_a_criterion(string sentence) => Assert.Equal(ExclusionGround.Outcome, Assert.Single(Extract(sentence)).Ground);

    [Theory]
    [InlineData("Studies were eligible regardless of publication status, conference abstracts included.")]
    [InlineData("Records were excluded by title and abstract.")]
    [InlineData("We excluded editorials and narrative reviews.")]
    [InlineData("We included published and unpublished studies.")]
    [InlineData("No studies were excluded for lack of outcome data.")]
    [InlineData("Three trials were excluded from the meta-analysis because they did not report outcome data.")]
    [InlineData("Full-text articles were retrieved and assessed.")]
    public void Passes_over_what_limits_neither(string sentence) => Assert.Empty(Extract(sentence));

    private static IEnumerable<EligibilityExclusion> Extract(string sentence) => Linter.Understand(
        new SourceText("x.md", $"# Title\n\n## Methods\n\n### Eligibility criteria\n\n{sentence}\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) }).EligibilityExclusions;
}
