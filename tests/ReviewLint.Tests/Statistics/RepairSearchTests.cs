using ReviewLint.Statistics;

namespace ReviewLint.Tests.Statistics;

public sealed class RepairSearchTests
{
    [Theory]
    [InlineData(true, "1.03", "0.82", "130", "DecimalPoint", 2, "1.30")]
    [InlineData(true, "0.75", "0.59", "94", "DecimalPoint", 2, "0.94")]
    [InlineData(true, "0.32", "15", "0.71", "DecimalPoint", 1, "0.15")]
    [InlineData(true, "81", "0.68", "0.95", "DecimalPoint", 0, "0.81")]
    [InlineData(true, "0.20", "0.05", "0.08", "DecimalPoint", 2, "0.80")]
    [InlineData(false, "-1.2", "-1.6", "0.9", "Sign", 2, "-0.9")]
    [InlineData(false, "-1870.0", "-2547.16", "1192.84", "Sign", 2, "-1192.84")]
    [InlineData(false, "0.11", "-0.57", "0.34", "Sign", 0, "-0.11")]
    [InlineData(false, "0.12", "-0.29", "0.05", "Sign", 0, "-0.12")]
    [InlineData(false, "-0.05", "-0.23", "-0.13", "Sign", 2, "0.13")]
    [InlineData(false, "0.03", "0.02", "0.08", "Sign", 1, "-0.02")]
    [InlineData(false, "44.85", "0.20", "9.49", "LostDigits", 0, "4.85")]
    [InlineData(true, "1.35", "1.11", "1.14", "Digit", 2, "1.64")]
    public void Finds_the_one_edit_that_makes_the_numbers_agree(bool isRatio, string estimate, string lower, string upper, string kind, int index, string figure)
    {
        EstimateRepair repair = RepairSearch.Find(Figures.Triple(isRatio, estimate, lower, upper))[0];

        Assert.Equal((kind, index, figure), (repair.Kind.ToString(), repair.Index, repair.Figure.ToString()));
    }

    [Theory]
    [InlineData(false, "3.00", "0.12", "75.22")]
    [InlineData(true, "-1.27", "-2.52", "-0.03")]
    public void Finds_that_another_measure_fits(bool isRatio, string estimate, string lower, string upper)
    {
        EstimateRepair repair = Assert.Single(RepairSearch.Find(Figures.Triple(isRatio, estimate, lower, upper)));

        Assert.Equal((RepairKind.Measure, !isRatio), (repair.Kind, repair.Triple.IsRatio));
    }

    [Theory]
    [InlineData(true, "2.08", "2.06", "499.18")]
    [InlineData(false, "0.1", "3.0", "2.8")]
    public void Offers_nothing_where_one_edit_does_not_do(bool isRatio, string estimate, string lower, string upper) =>
        Assert.Empty(RepairSearch.Find(Figures.Triple(isRatio, estimate, lower, upper)));

    [Theory]
    [InlineData(true, "0.5", "0.41", "190")]
    [InlineData(true, "130", "0.41", "2.4")]
    [InlineData(true, "-0.4", "0.41", "0.88")]
    [InlineData(false, "1.25", "-0.9", "0.88")]
    [InlineData(false, "130", "12", "190")]
    [InlineData(false, "-0.4", "12", "2.4")]
    public void Every_repair_is_sound(bool isRatio, string estimate, string lower, string upper) =>
        Assert.All(RepairSearch.Find(Figures.Triple(isRatio, estimate, lower, upper)), repair => Assert.True(repair.Triple.IsSound));
}
