using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class FractionExtractorTests
{
    [Theory]
    [InlineData("Deaths occurred in 12/48 (25%) of them.", "12 48 25 Adjacent")]
    [InlineData("Deaths occurred in 25% (12/48).", "12 48 25 Adjacent")]
    [InlineData("Deaths occurred in 25.0% [12 of 48].", "12 48 25.0 Adjacent")]
    [InlineData("Deaths occurred in 12 of 48 participants (25%).", "12 48 25 Adjacent")]
    [InlineData("We saw 12 (25%) of 48 women.", "12 48 25 Adjacent")]
    [InlineData("We saw 12 women (25%) out of the 48.", "12 48 25 Adjacent")]
    [InlineData("We saw it in 12 out of 48 (25%).", "12 48 25 Adjacent")]
    [InlineData("We saw it in 12/48, 25%.", "12 48 25 Adjacent")]
    [InlineData("We saw it in 12 of the 48 women, or 25%.", "12 48 25 Adjacent")]
    [InlineData("We saw it in twenty-three of ninety-two (25%).", "23 92 25 Adjacent")]
    [InlineData("We saw it in 1,081 of 2,804 people (36.7%).", "1081 2804 36.7 Adjacent")]
    [InlineData("It fell (38/776 [4.9%] vs 81/743 [11%]).", "38 776 4.9 Adjacent|81 743 11 Adjacent")]
    [InlineData("About 25% of the women (12/48) fell.", "12 48 25 Segment")]
    [InlineData("25% of the women (12/48) fell.", "12 48 25 Segment")]
    [InlineData("Of the 29 studies, 17 (58.6%) were small and 9 (20%) large.", "17 29 58.6 Segment")]
    public void Reads_a_count_its_whole_and_its_percentage(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("Pain was 6/100 mm, 14% lower.")]
    [InlineData("The risk was 176/1000 (95% CI 34 to 929).")]
    [InlineData("The ratio of 19/20 (95% confidence interval 0.2 to 0.9) was small.")]
    [InlineData("Follow-up was 12/48 to 30/48 (25% to 62%).")]
    [InlineData("Five of 12 trials (85% of participants) were blinded.")]
    [InlineData("It fell by 25% (12/48).")]
    [InlineData("It was 25% and 30% (12/48 and 9/30).")]
    [InlineData("Fewer than 12 of 48 women (25%).")]
    [InlineData("On 12/4/48 (25%) of them came.")]
    [InlineData("Heterogeneity was high in 5 trials; I2 = 25%.")]
    public void Leaves_other_percentages_alone(string text) => Assert.Equal("", Print(text));

    [Theory]
    [InlineData("19/478 (4.5%)", false, false)]
    [InlineData("2/82 (2.7%)", false, false)]
    [InlineData("2089/4599 (45.6%)", false, false)]
    [InlineData("1081/2804 (36.7%)", false, false)]
    [InlineData("132/242 (62%)", false, false)]
    [InlineData("6/44 (13.7%)", false, true)]
    [InlineData("2/46 (4.34%)", false, true)]
    [InlineData("118/146 (81%)", true, true)]
    [InlineData("10/54 (19%)", true, true)]
    [InlineData("1/8 (12%)", true, true)]
    [InlineData("1/8 (13%)", true, true)]
    public void Compares_within_the_rounding_of_the_percentage(string text, bool agrees, bool nearly)
    {
        Fraction fraction = Assert.Single(Understood.Of(text + " of them.").Fractions);
        Assert.Equal((agrees, nearly), (fraction.Agrees, fraction.NearlyAgrees));
    }

    [Fact]
    public void Knows_words_that_make_the_percentage_another() => Assert.True(Understood.Of("The pooled share was 12/48 (30%).").Fractions[0].IsDerived);

    private static string Print(string text) => string.Join('|', Understood.Of(text).Fractions.Select(each => $"{each.Count} {each.Whole} {each.Percent} {each.Anchor}"));
}
