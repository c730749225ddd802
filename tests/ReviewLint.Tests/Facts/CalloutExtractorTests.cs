using ReviewLint.Facts;
using ReviewLint.Text;
using Xunit;

namespace ReviewLint.Tests.Facts;

public sealed class CalloutExtractorTests
{
    [Theory]
    [InlineData("It helped (Meyer 2019).", "Meyer 2019")]
    [InlineData("It helped (see Meyer and Okafor, 2019b).", "Meyer and Okafor, 2019b")]
    [InlineData("Meyer et al. (2019) found more.", "Meyer et al. (2019)")]
    [InlineData("It helped [12].", "[12]")]
    [InlineData("It helped [3, 4-7] at home.", "[3, 4-7]")]
    [InlineData("It helped (Fig. 4a).", "Fig. 4a")]
    [InlineData("See Table 2 and Analysis 1.3.", "Table 2|Analysis 1.3")]
    public void Finds_what_points_elsewhere(string text, string found) => Assert.Equal(found, string.Join('|', Read(text).Select(callout => callout.Text)));

    [Theory]
    [InlineData("The last search (May 2023) found one.")]
    [InlineData("We used Stata (Version 17, 2021) and RevMan (RevMan 2024).")]
    [InlineData("It helped (MD 3, 95% CI [1, 5]), in 12 [3 to 21] days.")]
    [InlineData("A table of results was made in 2020.")]
    [InlineData("We searched registers (Embase 1980 to 2020).")]
    public void Passes_over_dates_and_intervals(string text) => Assert.Empty(Read(text));

    private static IReadOnlyList<Callout> Read(string text) => Linter.Understand(
        new SourceText("draft.md", $"# Foot baths\n\n## Abstract\n\n{text}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) }).Callouts;
}
