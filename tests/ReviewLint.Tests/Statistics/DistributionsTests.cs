using ReviewLint.Statistics;

namespace ReviewLint.Tests.Statistics;

/// <summary>The quantiles of printed tables, and values with a closed form.</summary>
public sealed class DistributionsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1.959964, 0.05)]
    [InlineData(-1.959964, 0.05)]
    [InlineData(2.575829, 0.01)]
    [InlineData(6, 1.973175e-9)]
    public void Gives_the_two_sided_probability_of_a_normal_deviate(double z, double p) => AssertClose(p, Distributions.TwoSidedP(z));

    [Theory]
    [InlineData(0.975, 1.959964)]
    [InlineData(0.995, 2.575829)]
    [InlineData(0.95, 1.644854)]
    [InlineData(0.5, 0)]
    public void Gives_the_normal_deviate_of_a_probability(double probability, double z) =>
        Assert.Equal(z, Distributions.NormalQuantile(probability), 1e-6);

    [Theory]
    [InlineData(2.228139, 10, 0.05)]
    [InlineData(-2.228139, 10, 0.05)]
    [InlineData(1, 1, 0.5)]
    [InlineData(0, 12.5, 1)]
    public void Gives_the_two_sided_probability_of_t(double t, double degreesOfFreedom, double p) =>
        AssertClose(p, Distributions.TwoSidedPOfT(t, degreesOfFreedom));

    [Theory]
    [InlineData(4.964603, 1, 10, 0.05)]
    [InlineData(3.0983912, 3, 20, 0.05)]
    [InlineData(0, 2, 30, 1)]
    public void Gives_the_upper_probability_of_F(double f, double between, double within, double p) =>
        AssertClose(p, Distributions.UpperPOfF(f, between, within));

    [Theory]
    [InlineData(3.841459, 1, 0.05)]
    [InlineData(9.487729, 4, 0.05)]
    [InlineData(0, 3, 1)]
    [InlineData(20, 2, 4.539993e-5)]
    public void Gives_the_upper_probability_of_chi_squared(double chiSquared, double degreesOfFreedom, double p) =>
        AssertClose(p, Distributions.UpperPOfChiSquared(chiSquared, degreesOfFreedom));

    [Theory]
    [InlineData(0.5759828, 10, 0.05)]
    [InlineData(0, 8, 1)]
    [InlineData(1, 8, 0)]
    public void Gives_the_two_sided_probability_of_a_correlation(double r, double degreesOfFreedom, double p) =>
        AssertClose(p, Distributions.TwoSidedPOfCorrelation(r, degreesOfFreedom));

    private static void AssertClose(double expected, double actual) =>
        Assert.InRange(actual, (expected * (1 - 1e-5)) - 1e-15, (expected * (1 + 1e-5)) + 1e-15);
}
