using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class PartitionSumExtractorTests
{
    [Theory]
    [InlineData("One trial had 771 participants (378 and 393).", "378 + 393", 771)]
    [InlineData("One trial had 200 participants (95 in the walking group and 115 in the control group).", "95 + 115", 200)]
    [InlineData("We included 351 women (intervention = 166; control = 185).", "166 + 185", 351)]
    [InlineData("It enrolled 827 patients, of whom 375 were in the experimental group and 452 were in the control group.", "375 + 452", 827)]
    [InlineData("We included 17 studies (nine RCTs and eight cohort studies).", "9 + 8", 17)]
    public void Reads_parts_beside_their_total(string results, string addition, int total)
    {
        PartitionSum sum = Assert.Single(CountDraft.Read(results).PartitionSums);
        Assert.Equal((addition, total, Anchor.Adjacent), (sum.Addition, sum.Total, sum.Anchor));
    }

    [Theory]
    [InlineData("We included 12 trials (eight in adults, six in children, some in both).")]
    [InlineData("One trial had 200 participants (mean age 95 and 105 months).")]
    [InlineData("One trial had about 200 participants (95 and 115).")]
    [InlineData("One trial had 200 participants (40 completed and 41 dropped out).")]
    [InlineData("One trial had 200 participants (95% women, 5% men).")]
    [InlineData("We included 12 trials (15 reports and two protocols).")]
    public void Leaves_parts_alone_that_need_not_be_all(string results) => Assert.Empty(CountDraft.Read(results).PartitionSums);

    [Fact]
    public void Reads_the_remaining_studies_as_the_last_part_of_the_total()
    {
        PartitionSum sum = Assert.Single(CountDraft.Read("We included 25 trials. Thirteen trials studied A, eight trials studied B, and the remaining three trials studied C.").PartitionSums);
        Assert.Equal(("13 + 8 + 3", 25, Anchor.Segment), (sum.Addition, sum.Total, sum.Anchor));
    }
}
