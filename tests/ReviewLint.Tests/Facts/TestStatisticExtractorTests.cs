using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class TestStatisticExtractorTests
{
    [Theory]
    [InlineData("It fell, t(28) = 2.10, p = .045.", "T 2.10 28 0 Equal .045")]
    [InlineData("It fell, t(261.38) = -2.27, p < .05.", "T -2.27 261.38 0 Less .05")]
    [InlineData("It fell, F(2, 70) = 4.48, MSE = 6.61, p < .02.", "F 4.48 2 70 Less .02")]
    [InlineData("It fell (χ²(1, N = 226) = 6.90, P > 0.2).", "ChiSquared 6.90 1 0 Greater 0.2")]
    [InlineData("It fell (Chi² = 9.80, df = 4 (P = 0.04); I² = 59%).", "ChiSquared 9.80 4 0 Equal 0.04")]
    [InlineData("It fell (chi-squared = 9.80, 4 degrees of freedom, P = 0.04).", "ChiSquared 9.80 4 0 Equal 0.04")]
    [InlineData("It fell (Q = 9.80, p = 0.04, d.f. = 4).", "ChiSquared 9.80 4 0 Equal 0.04")]
    [InlineData("It fell, QBetween(4) = 16.57, ns.", "ChiSquared 16.57 4 0 Greater ns")]
    [InlineData("It fell (Z = 2.50 (P = 0.01)).", "Z 2.50 0 0 Equal 0.01")]
    [InlineData("It fell, r(17) = .07, n.s.", "Correlation .07 17 0 Greater ns")]
    [InlineData("It fell, t(191) ¼ 8.22, p < . 001.", "T 8.22 191 0 Less .001")]
    [InlineData("It fell, F(1, 127) p 6.36, p ! .05, as before.", "F 6.36 1 127 Less .05")]
    [InlineData("It fell, F(1, 87)= 78.77, pb.001.", "F 78.77 1 87 Less .001")]
    [InlineData("It fell (F = 4.48, df = 2, 70, P = 0.02).", "F 4.48 2 70 Equal 0.02")]
    public void Reads_a_statistic_its_degrees_of_freedom_and_its_P(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("It fell, t(28) = 2.10.")]
    [InlineData("It fell (F = 6.74, p = .013).")]
    [InlineData("The Z score was 2.5 (P = 0.01).")]
    [InlineData("It fell (Z = 2.5; heterogeneity P = 0.4).")]
    [InlineData("It fell (Z = 2.5; I2 = 40%, P = 0.4).")]
    [InlineData("It fell (t(28) = 2.10, p = 5.2).")]
    [InlineData("They didn't (28) = 3, p = 0.4.")]
    [InlineData("We compared Q (4) and X2 with P = 0.04.")]
    public void Leaves_other_numbers_alone(string text) => Assert.Equal("", Print(text));

    [Theory]
    [InlineData("t(28) = 2.10, p = .045", false, false)]
    [InlineData("t(28) = 2.0, p < .05", false, false)]
    [InlineData("t(14) = 2.0, p < .03", true, true)]
    [InlineData("t(14) = 2.4, p < .03 (one-tailed)", false, false)]
    [InlineData("t(18) = 2.80, p = .006", true, false)]
    [InlineData("t(18) = 2.80, p = .006 (one-sided)", false, false)]
    [InlineData("F(2, 56) = 1.203, p < .001", true, true)]
    [InlineData("F(2, 56) = 12.03, p < .001", false, false)]
    [InlineData("F(1, 86) = 10.33, p = .01", true, false)]
    [InlineData("z = 1.95, p = .05", false, false)]
    [InlineData("z = 1.80, p = .05", true, false)]
    [InlineData("z = 2.50, ns", true, true)]
    [InlineData("z = 0.17, p > .5", false, false)]
    [InlineData("r(17) = .07, p > .25", false, false)]
    [InlineData("r(10) = .58, p = .05", false, false)]
    [InlineData("Chi2(1) = 3.67, p = .05", true, false)]
    [InlineData("Chi2(4) = 9.8, p = .04", false, false)]
    public void Compares_all_that_the_rounding_allows(string text, bool conflicts, bool changesSides)
    {
        TestStatistic statistic = Assert.Single(Understood.Of($"The result was {text}.").TestStatistics);
        Assert.Equal((conflicts, changesSides), (statistic.Conflicts, statistic.ConflictsAboutSignificance));
    }

    [Fact]
    public void Knows_a_correction() => Assert.True(Understood.Of("With Bonferroni correction t(40) = 2.50, p = .10.").TestStatistics[0].IsCorrected);

    private static string Print(string text) => string.Join('|', Understood.Of(text).TestStatistics.Select(each =>
        FormattableString.Invariant($"{each.Kind} {each.Value} {each.DegreesOfFreedom} {each.DenominatorDegrees} {each.PRelation} {each.P?.Text ?? "ns"}")));
}
