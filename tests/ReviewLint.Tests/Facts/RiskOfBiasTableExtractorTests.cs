using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class RiskOfBiasTableExtractorTests
{
    [Fact]
    public void Reads_the_worst_domain_and_the_overall_judgement_of_each_study() => Assert.Equal(
        ["Abt 2001: High in Missing data, overall SomeConcerns", "Bär 2002: Low in Randomisation, overall Low"],
        Understood.Of("""
            # Walks for pain

            ## Methods

            We looked at people.

            ## Results

            | Study | Randomisation | Deviations | Missing data | Measurement | Overall |
            |---|---|---|---|---|---|
            | Abt 2001 | Low | Some concerns | High | High risk | Some concerns |
            | Bär 2002 | Low | Low | Low | Low | Low |
            """).RiskOfBiasRows.Select(row => $"{row.Study}: {row.Worst} in {row.WorstDomain}, overall {row.Overall}"));

    [Theory]
    [InlineData("Unclear")]
    [InlineData("Moderate")]
    public void Leaves_tables_of_other_tools(string judgement) => Assert.Empty(Understood.Of($"""
        | Study | Randomisation | Deviations | Missing data | Overall |
        |---|---|---|---|---|
        | Abt 2001 | Low | {judgement} | High | Low |
        """).RiskOfBiasRows);

    [Theory]
    [InlineData("Overall, three of the seven trials were at high risk of bias overall.", "3 of 7: High")]
    [InlineData("2 of 5 studies had some concerns overall.", "2 of 5: SomeConcerns")]
    [InlineData("Three of the seven trials were at high risk of bias for blinding.", "")]
    [InlineData("Most trials were at high risk of bias overall.", "")]
    public void Reads_counts_of_overall_judgements(string text, string expected) => Assert.Equal(
        expected, string.Join('|', Understood.Of(text).RiskOfBiasCounts.Select(count => $"{count.Studies} of {count.Total}: {count.Level}")));
}
