using ReviewLint.Facts;
using ReviewLint.Text;
using Xunit;

namespace ReviewLint.Tests.Facts;

public sealed class AbbreviationUseExtractorTests
{
    [Theory]
    [InlineData("People with RLS slept.", "RLS")]
    [InlineData("Six RCTs were small.", "RCT")]
    [InlineData("Scores: PSG and HADS scale.", "PSG")]
    public void Finds_what_is_not_explained(string text, string forms) => Assert.Equal(forms, Unexplained(text));

    [Theory]
    [InlineData("Restless legs syndrome (RLS) is common. RLS hurts.")]
    [InlineData("Randomised controlled trials (RCTs) were small; one RCT was large.")]
    [InlineData("RLS (restless legs syndrome) hurts.")]
    [InlineData("The 'shadow RLS' (restless legs) hurts.")]
    [InlineData("Restless legs syndrome, RLS, hurts.")]
    [InlineData("RLS = restless legs syndrome.")]
    [InlineData("The syndrome (also called RLS) hurts.")]
    [InlineData("Groups had restless legs (RLS; severe) or not.")]
    public void Takes_many_forms_of_explanation(string text) => Assert.Equal("", Unexplained(text));

    [Theory]
    [InlineData("HIV and DNA are in MEDLINE, with a CI and an RR.")]
    [InlineData("The ORBIT trial used COVID-19 tests and the SF-36.")]
    [InlineData("METHODS: We looked. MAIN RESULTS were few.")]
    [InlineData("See https://example.org/page?ID=12.")]
    public void Asks_for_no_names(string text) => Assert.Equal("", Unexplained(text));

    [Fact]
    public void Gives_further_places_and_keeps_parts_apart()
    {
        Review review = Read("Restless legs syndrome (RLS) hurts. PSG shows it, says PSG.", "RLS hurts.");
        Assert.Equal(["PSG", "RLS"], review.Abbreviations.Where(use => !use.IsExplained).Select(use => use.Form));
        Assert.Single(review.Abbreviations.Single(use => use.Form == "PSG").Further);
    }

    private static string Unexplained(string text) =>
        string.Join(", ", Read(text, "Legs hurt.").Abbreviations.Where(use => !use.IsExplained).Select(use => use.Form));

    private static Review Read(string text, string summary) => Linter.Understand(
        new SourceText("draft.md", $"# Foot baths\n\n## Abstract\n\n{text}\n\n## Plain language summary\n\n{summary}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
