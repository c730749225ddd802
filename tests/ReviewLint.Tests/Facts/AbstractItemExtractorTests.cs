using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;
using Xunit;

namespace ReviewLint.Tests.Facts;

public sealed class AbstractItemExtractorTests
{
    private const string Aim = "We aimed to assess tea in adults with colds.";

    [Theory]
    [InlineData("Tea for colds: a systematic review", ItemStatus.Reported)]
    [InlineData("Tea for colds: systematic literature review", ItemStatus.Reported)]
    [InlineData("Tea for colds: a meta-analysis", ItemStatus.Unclear)]
    [InlineData("Tea for colds", ItemStatus.Missing)]
    public void Wants_the_words_systematic_review_in_the_title(string title, ItemStatus status) =>
        Assert.Equal(status, Read($"# {title}\n\n## Abstract\n\n{Aim}\n")[0].Status);

    [Theory]
    [InlineData("Studies were excluded if they tested coffee.", ItemStatus.Reported)]
    [InlineData("We excluded crossover trials.", ItemStatus.Reported)]
    [InlineData("Exclusion criteria were fever and age below 18 years.", ItemStatus.Reported)]
    [InlineData("Of 90 records, 73 were excluded.", ItemStatus.Missing)]
    public void Wants_an_exclusion_criterion(string sentence, ItemStatus status) => Assert.Equal(status, Item(3, sentence).Status);

    [Theory]
    [InlineData("We searched MEDLINE and Embase up to 4 March 2024.", ItemStatus.Reported)]
    [InlineData("We searched MEDLINE and Embase up to March 2024.", ItemStatus.Unclear)]
    [InlineData("We searched MEDLINE and Embase.", ItemStatus.Unclear)]
    [InlineData("We drank tea.", ItemStatus.Missing)]
    public void Wants_sources_and_the_day_of_the_last_search(string sentence, ItemStatus status) => Assert.Equal(status, Item(4, sentence).Status);

    [Theory]
    [InlineData("Risk of bias was assessed with the Cochrane tool.", ItemStatus.Reported)]
    [InlineData("We judged the trials with RoB 2.", ItemStatus.Reported)]
    [InlineData("Quality was rated (PEDro scale).", ItemStatus.Reported)]
    [InlineData("The Newcastle-Ottawa scale served for cohorts.", ItemStatus.Reported)]
    [InlineData("Two of us assessed the risk of bias.", ItemStatus.Unclear)]
    [InlineData("Certainty was rated with GRADE.", ItemStatus.Missing)]
    public void Wants_the_tool_for_risk_of_bias(string sentence, ItemStatus status) => Assert.Equal(status, Item(5, sentence).Status);

    [Theory]
    [InlineData("We pooled risk ratios (RRs) in random-effects models.", ItemStatus.Reported)]
    [InlineData("SMDs with 95% CIs were calculated with RevMan.", ItemStatus.Reported)]
    [InlineData("We pooled data in a random-effects model.", ItemStatus.Unclear)]
    [InlineData("Risk ratios were calculated.", ItemStatus.Unclear)]
    [InlineData("The RR was 0.80 (95% CI 0.70 to 0.91) in random-effects models.", ItemStatus.Unclear)]
    [InlineData("Two of us extracted data.", ItemStatus.Missing)]
    public void Wants_the_measure_and_how_results_were_combined(string sentence, ItemStatus status) => Assert.Equal(status, Item(6, sentence).Status);

    [Theory]
    [InlineData("We included 12 trials with 3456 adults.", ItemStatus.Reported, "")]
    [InlineData("Seven trials (n = 340) met the criteria.", ItemStatus.Reported, "")]
    [InlineData("Ten trials were included. They enrolled 800 patients.", ItemStatus.Reported, "")]
    [InlineData("We included 12 trials.", ItemStatus.Unclear, "the number of participants")]
    [InlineData("We included 25 studies involving 3548 cups.", ItemStatus.Unclear, "")]
    [InlineData("Next, eight articles were selected.", ItemStatus.Unclear, "the number of participants")]
    [InlineData("Tea helps.", ItemStatus.Missing, "the numbers of studies and participants")]
    public void Wants_the_numbers_of_studies_and_participants(string sentence, ItemStatus status, string lacks)
    {
        AbstractItem item = Item(7, sentence);
        Assert.Equal((status, lacks), (item.Status, item.Lacks));
    }

    [Theory]
    [InlineData("Colds were shorter (MD -1.2 days, 95% CI -2.0 to -0.4).", ItemStatus.Reported)]
    [InlineData("Colds were shorter (MD -1.2 [-2.0, -0.4]).", ItemStatus.Reported)]
    [InlineData("Colds were shorter (P = 0.02).", ItemStatus.Unclear)]
    [InlineData("Colds were shorter.", ItemStatus.Missing)]
    public void Wants_an_estimate_with_its_interval(string sentence, ItemStatus status) => Assert.Equal(status, Item(8, sentence).Status);

    [Theory]
    [InlineData("There was low-certainty evidence that colds were shorter.", ItemStatus.Reported)]
    [InlineData("Most trials had a high risk of bias.", ItemStatus.Reported)]
    [InlineData("Results should be interpreted with caution.", ItemStatus.Reported)]
    [InlineData("There was moderate-certainty evidence that colds were shorter.", ItemStatus.Unclear)]
    [InlineData("Further trials are needed.", ItemStatus.Unclear)]
    [InlineData("Colds were shorter.", ItemStatus.Missing)]
    public void Wants_something_that_limits_the_evidence(string sentence, ItemStatus status) => Assert.Equal(status, Item(9, sentence).Status);

    [Theory]
    [InlineData(11, "This review received no funding.", ItemStatus.Reported)]
    [InlineData(11, "These findings support tea.", ItemStatus.Missing)]
    [InlineData(12, "PROSPERO CRD42024512345.", ItemStatus.Reported)]
    [InlineData(12, "The review was registered in PROSPERO.", ItemStatus.Unclear)]
    [InlineData(12, "Tea helps.", ItemStatus.Missing)]
    public void Wants_funding_and_the_number_of_registration(int number, string sentence, ItemStatus status) => Assert.Equal(status, Item(number, sentence).Status);

    [Fact]
    public void Words_lead_back_to_the_draft()
    {
        const string Draft = "# Tea\n\n## Abstract\n\nWe aimed to assess tea. Bias was judged with *RoB 2*.\n";
        AbstractItem item = Read(Draft)[4];
        Assert.Equal("RoB 2", item.Words);
        Assert.Equal("RoB 2", Draft[item.Span!.Value.Start..item.Span.Value.End]);
    }

    [Fact]
    public void Reads_items_under_headings_and_asks_no_protocol()
    {
        const string Draft = "# Tea for colds\n\n## Abstract\n\n### Objectives\n\nTo assess tea.\n\n### Funding\n\nNone.\n\n### Registration\n\n10.1002/14651858.CD012345\n";
        Assert.Equal([2, 11, 12], Read(Draft).Where(item => item.Status == ItemStatus.Reported).Select(item => item.Number));
        Assert.All(Read(Draft, DocumentType.Protocol), item => Assert.Equal(ItemStatus.NotApplicable, item.Status));
    }

    private static AbstractItem Item(int number, string sentence) =>
        Read($"# Tea for colds\n\n## Abstract\n\n{Aim} {sentence}\n").Single(item => item.Number == number);

    private static IReadOnlyList<AbstractItem> Read(string draft, DocumentType type = DocumentType.SystematicReview) =>
        Linter.Understand(new SourceText("draft.md", draft), new LintOptions { Today = new DateOnly(2026, 1, 1), DocumentType = type }).AbstractItems;
}
