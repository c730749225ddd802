using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class MalformedNumberExtractorTests
{
    [Theory]
    [InlineData("Deaths fell (RR 1. 68, 95% CI 0.71 to 1.92).", "1. 68")]
    [InlineData("Deaths fell (RR 0.85; P = 0. 88).", "0. 88")]
    [InlineData("Pain was lower (MD 0,95; two trials).", "0,95")]
    [InlineData("Pain was lower (95% CI 0.71 to1.92).", "to1.92")]
    [InlineData("The ratio was 0..5 in both groups.", "0..5")]
    [InlineData("We included trials with 1,24 participants.", "1,24")]
    [InlineData("The number needed to treat was 6 (95% CI 4,32).", "")]
    [InlineData("We included 1,240 participants.", "")]
    [InlineData("Deaths fell (RR 0.85, 95% CI 0.71 to 1.02). Two trials stopped early.", "")]
    public void Reads_figures_that_can_be_read_in_two_ways(string text, string expected)
    {
        LintOptions options = new() { Today = new DateOnly(2026, 1, 1) };
        Review review = Linter.Understand(new SourceText("draft.md", text), options);
        Assert.Equal(expected, string.Join('|', review.MalformedNumbers.Select(number => number.Text)));
    }
}
