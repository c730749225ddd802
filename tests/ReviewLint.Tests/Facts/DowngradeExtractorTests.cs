using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class DowngradeExtractorTests
{
    [Theory]
    [InlineData("We downgraded the evidence two levels to low for imprecision.", "2", null, CertaintyLevel.Low)]
    [InlineData("The evidence was downgraded from high to moderate by one level because of risk of bias.", "1", CertaintyLevel.High, CertaintyLevel.Moderate)]
    [InlineData("We rated it down by one level for risk of bias and by one level for imprecision, to low.", "2", null, CertaintyLevel.Low)]
    [InlineData("We downgraded once for inconsistency and twice for imprecision (very low-certainty evidence).", "3", null, CertaintyLevel.VeryLow)]
    [InlineData("We downgraded two levels for risk of bias and imprecision to very low.", "2 or 4", null, CertaintyLevel.VeryLow)]
    [InlineData("We downgraded one level each for risk of bias and imprecision to low.", "2", null, CertaintyLevel.Low)]
    [InlineData("We downgraded the evidence to low for imprecision.", "", null, CertaintyLevel.Low)]
    public void Reads_how_many_levels_were_taken_off(string text, string totals, CertaintyLevel? from, CertaintyLevel? to)
    {
        Downgrade downgrade = Assert.Single(Understood.Of(text).Downgrades);
        Assert.Equal((totals, from, to), (string.Join(" or ", downgrade.Totals), downgrade.From, downgrade.To));
    }

    [Theory]
    [InlineData("We downgraded one further level for imprecision to very low.")]
    [InlineData("We did not downgrade by two levels to moderate.")]
    [InlineData("We downgraded most outcomes one level to low.")]
    public void Counts_nothing_where_the_words_tell_a_part_only(string text) =>
        Assert.All(Understood.Of(text).Downgrades, downgrade => Assert.Empty(downgrade.Totals));

    [Theory]
    [InlineData("We downgraded three levels to very low.", true)]
    [InlineData("We downgraded four times two levels to low.", true)]
    [InlineData("We downgraded two levels to moderate.", false)]
    [InlineData("We downgraded one level to low.", false)]
    public void Knows_whether_levels_and_rating_fit(string text, bool fits) =>
        Assert.Equal(fits, Assert.Single(Understood.Of(text).Downgrades).IsPossible(CertaintyLevel.High));
}
