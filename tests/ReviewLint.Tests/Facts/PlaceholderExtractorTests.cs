using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class PlaceholderExtractorTests
{
    [Theory]
    [InlineData("The evidence is current to [month year].", "[month year]")]
    [InlineData("We searched on [insert date of last search] and [DATE].", "[insert date of last search]|[DATE]")]
    [InlineData("TODO: rewrite this part.", "TODO: rewrite this part")]
    [InlineData("Harms: TBC.", "TBC")]
    [InlineData("We included XX studies (n = XXX).", "XX|XXX")]
    [InlineData("The ratio was X.XX (95% CI X.XX to X.XX).", "X.XX|X.XX|X.XX")]
    [InlineData("About XX% got better.", "XX%")]
    [InlineData("We searched to DD/MM/YYYY.", "DD/MM/YYYY")]
    [InlineData("Registered as CRD42XXXXXXXXX.", "CRD42XXXXXXXXX")]
    [InlineData("Lorem ipsum dolor sit amet.", "Lorem ipsum dolor sit amet")]
    [InlineData("Click or tap here to enter text.", "Click or tap here to enter text")]
    [InlineData("It is common (citation needed).", "(citation needed)")]
    [InlineData("See Table ?? and the rest.", "??")]
    [InlineData("Nobody knows ???", "???")]
    [InlineData("The total was ____ points.", "____")]
    [InlineData("Favours [experimental] here.", "[experimental]")]
    [InlineData("We included [number of studies] studies.", "[number of studies]")]
    [InlineData("References to be added.", "References to be added")]
    [InlineData("[Details to be added]", "[Details to be added]")]
    public void Finds_what_stands_for_text_still_to_be_written(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("People with tuberculosis (TBC) and with TBC in the past took part.")]
    [InlineData("Men with a 47,XXX karyotype and fragile X participants took part.")]
    [InlineData("The tracer was [11C]choline [sic], see [12] and [CI].")]
    [InlineData("What remains to be determined is the dose.")]
    [InlineData("It fell by 12% [control] and 8% [intervention].")]
    [InlineData("We searched asthma[Title] and trial[pt].")]
    [InlineData("A nurse said: \"I liked [the intervention] a lot.\"")]
    [InlineData("We used complete cases (complete case analysis) in adults (type 2 diabetes).")]
    [InlineData("We provide data (provide data on request) and (number needed to treat).")]
    [InlineData("Why did they ask? Nobody knows.")]
    public void Leaves_brackets_and_letters_that_belong_there(string text) => Assert.Equal("", Read(text));

    private static string Read(string text) => string.Join(
        '|',
        Linter.Understand(new SourceText("draft.txt", $"A title of some words\n\n{text}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) })
            .Placeholders.Select(placeholder => placeholder.Text));
}
