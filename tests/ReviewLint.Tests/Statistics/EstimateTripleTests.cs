using ReviewLint.Statistics;

namespace ReviewLint.Tests.Statistics;

/// <summary>Order, containment and centre of intervals: figures printed in reviews, with the verdict a statistician gives.</summary>
public sealed class EstimateTripleTests
{
    [Theory]
    [InlineData(true, "1.35", "1.11", "1.14")]
    [InlineData(true, "0.20", "0.05", "0.08")]
    [InlineData(false, "0.12", "-0.29", "0.05")]
    [InlineData(false, "-0.05", "-0.23", "-0.13")]
    [InlineData(true, "81", "0.68", "0.95")]
    [InlineData(false, "44.85", "0.20", "9.49")]
    [InlineData(false, "0.1", "3.0", "2.8")]
    [InlineData(true, "0.32", "15", "0.71")]
    public void An_estimate_outside_its_limits_is_so_whatever_was_rounded(bool isRatio, string estimate, string lower, string upper) =>
        Assert.True(Figures.Triple(isRatio, estimate, lower, upper).IsOutside);

    [Theory]
    [InlineData(true, "1.00", "1.00", "1.00")]
    [InlineData(true, "1.1", "1.1", "1.8")]
    [InlineData(false, "-0.65", "-0.46", "-0.84")]
    public void An_estimate_that_rounding_may_have_put_on_a_limit_is_inside(bool isRatio, string estimate, string lower, string upper) =>
        Assert.False(Figures.Triple(isRatio, estimate, lower, upper).IsOutside);

    [Theory]
    [InlineData(true, "0.85", "0.75", "0.96", 0.8485, 0.014, false)]
    [InlineData(false, "-2.30", "-3.90", "-0.70", -2.30, 0, false)]
    [InlineData(true, "1.1", "0.1", "10", 1.00, 0.041, false)]
    [InlineData(true, "1.03", "0.82", "130", 10.3, 0.91, true)]
    [InlineData(true, "0.75", "0.59", "94", 7.45, 0.91, true)]
    [InlineData(false, "-1.2", "-1.6", "0.9", -0.35, 0.68, true)]
    [InlineData(false, "-1870.0", "-2547.16", "1192.84", -677.2, 0.64, true)]
    [InlineData(false, "0.11", "-0.57", "0.34", -0.115, 0.49, true)]
    [InlineData(false, "3.00", "0.12", "75.22", 37.67, 0.92, true)]
    [InlineData(true, "2.08", "2.06", "499.18", 32.1, 1.0, true)]
    [InlineData(true, "0.56", "0.29", "0.87", 0.502, 0.198, true)]
    [InlineData(true, "15", "6.0", "41", 15.7, 0.05, true)]
    public void The_centre_is_that_of_the_scale(bool isRatio, string estimate, string lower, string upper, double centre, double eccentricity, bool isOffCentre)
    {
        EstimateTriple triple = Figures.Triple(isRatio, estimate, lower, upper);

        Assert.Equal(centre, triple.Midpoint, Math.Abs(centre) * 0.005);
        Assert.Equal(eccentricity, triple.Eccentricity, 0.01);
        Assert.Equal(isOffCentre, triple.IsOffCentre);
    }

    [Theory]
    [InlineData(true, "-1.27", "-2.52", "-0.03", true)]
    [InlineData(true, "0.87", "-0.43", "1.73", true)]
    [InlineData(true, "0.00", "0.00", "0.49", false)]
    [InlineData(false, "-1.27", "-2.52", "-0.03", false)]
    public void Only_a_ratio_must_not_be_negative(bool isRatio, string estimate, string lower, string upper, bool isNegative) =>
        Assert.Equal(isNegative, Figures.Triple(isRatio, estimate, lower, upper).HasNegativeRatio);

    [Fact]
    public void Limits_in_descending_order_are_put_in_order()
    {
        EstimateTriple triple = Figures.Triple(false, "-0.65", "-0.46", "-0.84");

        Assert.True(triple.IsReversed);
        Assert.True(triple.Ordered.IsSound);
    }
}
