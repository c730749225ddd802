using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class ExhibitExtractorTests
{
    [Theory]
    [InlineData("**Figure 3. Funnel plot**", "Figure 3")]
    [InlineData("Fig. 2: Flow of studies", "Figure 2")]
    [InlineData("Table 1 Characteristics of trials", "Table 1")]
    [InlineData("### Table 4. Outcomes", "Table 4")]
    [InlineData("Table 2b: Outcomes in children", "Table 2")]
    [InlineData("Analysis 1.2. Comparison 1: swings, outcome 2: sleep", "Analysis 1.2")]
    [InlineData("![Flow of studies](flow.png){#fig-flow}", "@fig-flow")]
    [InlineData("Table: Characteristics {#tbl-trials}", "@tbl-trials")]
    [InlineData("```{r}\n#| label: fig-forest\n```", "@fig-forest")]
    public void Reads_captions_and_labels(string text, string name) => Assert.Equal(name, Assert.Single(Understood.Of(text).Exhibits).Name);

    [Theory]
    [InlineData("Figure 3 shows the funnel plot.")]
    [InlineData("Figure 2A shows the funnel plot.")]
    [InlineData("Table 1 lists the trials.")]
    [InlineData("Analysis 1. We pooled the trials.")]
    [InlineData("Tables were drawn by two people.")]
    public void Passes_over_sentences_about_them(string text) => Assert.Empty(Understood.Of(text).Exhibits);

    [Theory]
    [InlineData("See Figures 2 to 4.", "Figure 2, Figure 3, Figure 4")]
    [InlineData("See Figs 2, 3 and 5.", "Figure 2, Figure 3, Figure 5")]
    [InlineData("See Table 1 and 12 trials.", "Table 1")]
    [InlineData("See Figure 2a-c and (Table 2).", "Figure 2, Table 2")]
    [InlineData("See Tables 1 & 2 and Analysis 1.2.", "Table 1, Table 2, Analysis 1.2")]
    [InlineData("See @fig-flow and [@tbl-trials].", "@fig-flow, @tbl-trials")]
    public void Reads_what_a_sentence_points_to(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Understood.Of($"Figure 1. Flow of studies\n\n{text}").ExhibitMentions.Select(mention => mention.Name)));

    [Theory]
    [InlineData("See Supplementary Table 2.")]
    [InlineData("See Table S2 and Figure S1.")]
    [InlineData("See Table 1 of Smith 2012.")]
    [InlineData("See Figure 2 in the Handbook.")]
    [InlineData("See summary of findings table 1.")]
    public void Passes_over_those_of_other_papers_and_files(string text) => Assert.Empty(Understood.Of($"Figure 1. Flow of studies\n\n{text}").ExhibitMentions);

    [Fact]
    public void Reads_no_labels_where_other_files_may_hold_some() =>
        Assert.Empty(Understood.Of("{{< include parts/results.qmd >}}\n\n![Flow](flow.png){#fig-flow}\n").Exhibits);

    [Fact]
    public void A_gap_lies_between_two_numbers()
    {
        Exhibit[] figures = [.. Enumerable.Range(1, 6).Except(Enumerable.Range(3, 2)).Select(number => new Exhibit(ExhibitKind.Figure, $"{number}", default, "", default))];
        Assert.Equal(["2 3 5"], Exhibit.Gaps(figures).Select(gap => $"{gap.Before.Id} {gap.Missing} {gap.After.Id}"));
    }
}
