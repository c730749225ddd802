using ReviewLint.Facts;
using ReviewLint.Facts.Extraction;
using ReviewLint.Reporting;

namespace ReviewLint.Tests.Facts;

public sealed class ReportingStatementExtractorTests
{
    [Theory]
    [InlineData("No funding was received for this review.", ReportedTopic.Funding, "No funding")]
    [InlineData("This review was supported by a grant of the Harbour Foundation.", ReportedTopic.Funding, "supported by a grant")]
    [InlineData("The authors declare no competing interests.", ReportedTopic.CompetingInterests, "authors declare no competing interests")]
    [InlineData("Extraction forms are available on request.", ReportedTopic.DataAvailability, "Extraction forms are available on request")]
    [InlineData("Figure 1 shows how studies were selected.", ReportedTopic.FlowDiagram, "Figure 1 shows how studies were selected")]
    [InlineData("Two trials are still recruiting.", ReportedTopic.PendingStudies, "trials are still recruiting")]
    [InlineData("We excluded nine reports because they had no control group.", ReportedTopic.ExclusionReasons, "excluded nine reports because")]
    [InlineData("Appendix 2 lists the excluded reports.", ReportedTopic.ExcludedStudies, "Appendix 2 lists the excluded")]
    [InlineData("The trials agreed (I2 = 0%).", ReportedTopic.Heterogeneity, "I2")]
    [InlineData("Sleep was the main outcome.", ReportedTopic.OutcomePriority, "main outcome")]
    public void Reads_what_a_sentence_reports(string text, ReportedTopic topic, string words)
    {
        Review review = Understood.Of($"# Ginger for nausea\n\n## Results\n\n{text}\n");
        ReportingStatement statement = Assert.Single(review.ReportingStatements, each => each.Topic == topic);
        Assert.Equal(words, statement.Text);
        Assert.Equal(Anchor.Adjacent, statement.Anchor);
    }

    [Theory]
    [InlineData("Six of the included trials were funded by makers of the drug.", ReportedTopic.Funding)]
    [InlineData("We grant that the trials were small.", ReportedTopic.Funding)]
    public void Leaves_other_uses_of_the_words(string text, ReportedTopic topic) =>
        Assert.False(Understood.Of($"# Ginger for nausea\n\n## Results\n\n{text}\n").Reports(topic));

    [Theory]
    [InlineData("Two of us read all full texts.", ReportedTopic.DuplicateSelection)]
    [InlineData("The search process was carried out by two researchers.", ReportedTopic.DuplicateSelection)]
    [InlineData("Titles were screened in duplicate.", ReportedTopic.DuplicateSelection)]
    [InlineData("One author screened and a second checked.", ReportedTopic.DuplicateSelection)]
    [InlineData("Data were abstracted by AB and checked by CD.", ReportedTopic.DuplicateExtraction)]
    [InlineData("Pairs of reviewers charted the data.", ReportedTopic.DuplicateExtraction)]
    [InlineData("We included cohort studies because rare harms need many people.", ReportedTopic.DesignRationale)]
    [InlineData("The outcomes were pain and withdrawal from treatment.", ReportedTopic.HarmOutcomes)]
    public void Reads_what_the_methods_report(string text, ReportedTopic topic) => Assert.True(Understood.Of($"## Methods\n\n{text}\n").Reports(topic));

    [Theory]
    [InlineData("We screened titles and abstracts.", ReportedTopic.DuplicateSelection)]
    [InlineData("For each arm, depending on what the authors reported, means were extracted.", ReportedTopic.DuplicateExtraction)]
    public void Misses_what_the_methods_leave_open(string text, ReportedTopic topic) => Assert.False(Understood.Of($"## Methods\n\n{text}\n").Reports(topic));

    [Fact]
    public void Takes_the_first_words_under_a_heading_that_says_what_they_are_about()
    {
        Review review = Understood.Of("# Ginger for nausea\n\n## Results\n\nTen trials.\n\n## Declarations of interest\n\nAB: none.\n");
        ReportingStatement statement = Assert.Single(review.ReportingStatements);
        Assert.Equal((ReportedTopic.CompetingInterests, Anchor.Segment, "AB: none."), (statement.Topic, statement.Anchor, statement.Text));
    }

    [Fact]
    public void An_empty_section_reports_nothing() =>
        Assert.False(Understood.Of("# Ginger for nausea\n\n## Results\n\nTen trials.\n\n## Funding\n\n## References\n\nA 2019.\n").Reports(ReportedTopic.Funding));

    [Fact]
    public void Every_topic_has_its_file_and_every_file_its_topic()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Root, "rules", "topics")).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
        Assert.Equal(Enum.GetValues<ReportedTopic>().Select(topic => topic.ToKebabCase()).Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void Every_topic_can_be_reported() =>
        Assert.All(TopicIndex.Instance.Topics, topic => Assert.False(topic.Roles.IsEmpty && topic.Cues.IsEmpty, topic.File));
}
