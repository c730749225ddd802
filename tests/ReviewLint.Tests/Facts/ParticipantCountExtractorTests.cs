using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class ParticipantCountExtractorTests
{
    [Theory]
    [InlineData("We included 31 trials (3456 women).", 3456, CountHedge.Exact)]
    [InlineData("We included nine trials involving a total of 12,045 older adults.", 12045, CountHedge.Exact)]
    [InlineData("Six studies with more than 800 participants were included.", 800, CountHedge.AtLeast)]
    [InlineData("We included four studies with about 1 500 people.", 1500, CountHedge.About)]
    [InlineData("We included 12 studies with 2024 people (981 women and 1043 men).", 2024, CountHedge.Exact)]
    public void Reads_the_total_beside_the_number_of_studies(string results, int participants, CountHedge hedge)
    {
        ParticipantCount total = Assert.Single(CountDraft.Read(results).ParticipantTotals);
        Assert.Equal((participants, hedge), (total.Participants, total.Hedge));
    }

    [Theory]
    [InlineData("We included 31 trials. The studies included a total of 12,400 women.", 12400)]
    [InlineData("We included six trials. They were carried out in eight countries, and included 4371 adults.", 4371)]
    public void Reads_the_total_in_a_sentence_behind(string results, int participants)
    {
        ParticipantCount total = Assert.Single(CountDraft.Read(results).ParticipantTotals);
        Assert.Equal((participants, Anchor.Segment), (total.Participants, total.Anchor));
    }

    [Theory]
    [InlineData("We included 31 trials. Two trials included 120 participants.")]
    [InlineData("We included 31 trials. One trial had 120 participants.")]
    [InlineData("We included five trials with 440 limbs.")]
    [InlineData("We included five trials of 40 to 62 adults each.")]
    [InlineData("We included three trials with 210 adults with gout and 96 adults with psoriasis.")]
    public void Leaves_other_numbers_alone(string results) => Assert.Empty(CountDraft.Read(results).ParticipantTotals);
}
