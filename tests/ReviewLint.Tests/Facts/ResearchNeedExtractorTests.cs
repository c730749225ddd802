using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class ResearchNeedExtractorTests
{
    [Theory]
    [InlineData("More research is needed.", "More research is needed", false)]
    [InlineData("There is a need for further high-quality trials.", "need for further high-quality trials", false)]
    [InlineData("Larger trials in children are required.", "Larger trials in children are required", true)]
    [InlineData("Further research is warranted to compare cold with heat.", "Further research is warranted", true)]
    public void Reads_a_call_and_whether_it_says_which_research(string sentence, string words, bool isSpecific)
    {
        ResearchNeed need = Assert.Single(Find(sentence));

        Assert.Equal((words, isSpecific), (need.Text, need.IsSpecific));
    }

    [Fact]
    public void Takes_detail_from_the_sentences_beside_it() =>
        Assert.True(Assert.Single(Find("Further trials are needed. They should measure swelling at one week.")).IsSpecific);

    [Fact]
    public void Leaves_a_denied_need_alone() => Assert.Empty(Find("No further trials are needed."));

    private static ImmutableArray<ResearchNeed> Find(string sentence) => Linter.Understand(
        new SourceText("draft.md", $"# Cold\n\n## Abstract\n\n### Main results\n\nTwo trials.\n\n### Authors' conclusions\n\n{sentence}\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) }).ResearchNeeds;
}
