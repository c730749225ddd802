using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class EstimateMatcherTests
{
    [Theory]
    [InlineData("RR 0.80, 95% CI 0.70 to 0.91", "RR 0.80, 95% CI 0.70 to 0.91", true, "")]
    [InlineData("RR 0.8, 95% CI 0.7 to 0.9", "RR 0.80, 95% CI 0.70 to 0.91", true, "")]
    [InlineData("RR 0.80, 95% CI 0.70 to 0.91", "RR 0.80, 95% CI 0.70 to 0.97", false, "0.91")]
    [InlineData("RR 0.80, 95% CI 0.70 to 0.91", "RR 0.75, 95% CI 0.60 to 0.91", false, "")]
    [InlineData("RR 0.80, 95% CI 0.70 to 0.91", "MD 0.80, 95% CI 0.70 to 0.97", false, "")]
    public void Finds_an_estimate_of_the_abstract_in_the_main_text(string told, string source, bool found, string differing)
    {
        EstimateMatch match = Assert.Single(Read($"Pain was less ({told}).", $"Pain was less ({source}).").EstimateMatches);
        Assert.Equal((found, differing), (match.IsFound, match.ToldNumber?.Text ?? ""));
    }

    [Fact]
    public void Takes_an_estimate_with_other_studies_for_another_result() => Assert.All(
        Read("Pain was less (RR 0.80, 95% CI 0.70 to 0.91; 4 studies, 512 participants).", "Pain was less (RR 0.80, 95% CI 0.70 to 0.97; 3 studies, 402 participants).").EstimateMatches,
        match => Assert.Null(match.InText));

    [Theory]
    [InlineData("7799", "7779", true)]
    [InlineData("1647", "1467", true)]
    [InlineData("1500", "1467", false)]
    [InlineData("150", "1500", false)]
    public void Tells_slips_of_the_pen(string one, string other, bool slip) => Assert.Equal(slip, PrintedSlip.Between(one, other));

    private static Review Read(string inAbstract, string results) => Linter.Understand(
        new SourceText("draft.md", $"# Footwear for falls\n\n## Abstract\n\n### Main results\n\n{inAbstract}\n\n## Methods\n\nThe protocol gives them.\n\n## Results\n\n### Effects of interventions\n\n{results}\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
