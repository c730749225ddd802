using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class ExcludedEvidenceExtractorTests
{
    [Theory]
    [InlineData("Among the excluded trials, mortality was lower.", "excluded trials", "lower")]
    [InlineData("Two studies that did not meet our criteria reported less pain.", "studies that did not meet", "less")]
    [InlineData("Non-randomised evidence suggests a benefit.", "Non-randomised evidence", "benefit")]
    public void Reads_results_of_studies_that_are_not_included(string sentence, string studies, string result)
    {
        ExcludedEvidence found = Assert.Single(Find(sentence));

        Assert.Equal((studies, result), (found.Text, found.Result));
    }

    [Theory]
    [InlineData("We excluded nine studies because they were not randomised.")]
    [InlineData("Excluded studies are listed in the appendix.")]
    [InlineData("Observational studies cannot show whether cold is effective.")]
    public void Leaves_reasons_for_exclusion_alone(string sentence) => Assert.Empty(Find(sentence));

    private static ImmutableArray<ExcludedEvidence> Find(string sentence) => Linter.Understand(
        new SourceText("draft.md", $"# Cold\n\n## Abstract\n\n### Main results\n\nNo studies met the criteria.\n\n### Authors' conclusions\n\n{sentence}\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) }).ExcludedEvidence;
}
