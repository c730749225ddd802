using MathNet.Numerics;

namespace ReviewLint.Statistics;

/// <summary>Probabilities of the distributions that test statistics follow.</summary>
/// <remarks>
/// Only <see cref="SpecialFunctions"/> is called: the distribution classes of the package would load its random sources and providers, which a
/// start of the tool can do without.
/// </remarks>
internal static class Distributions
{
    /// <summary>The two-sided P of a standard normal deviate.</summary>
    public static double TwoSidedP(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The standard normal deviate with a probability below it, for example 1.96 for 0.975.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    public static double NormalQuantile(double probability) => -Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * probability);

    /// <summary>The two-sided P of Student's t.</summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degreesOfFreedom">Above 0; it need not be whole.</param>
    public static double TwoSidedPOfT(double t, double degreesOfFreedom) =>
        SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (t * t)));

    /// <summary>The probability of a greater F.</summary>
    /// <param name="f">The statistic, 0 or more.</param>
    /// <param name="between">Degrees of freedom of the numerator, above 0.</param>
    /// <param name="within">Degrees of freedom of the denominator, above 0.</param>
    public static double UpperPOfF(double f, double between, double within) =>
        SpecialFunctions.BetaRegularized(within / 2, between / 2, within / (within + (between * f)));

    /// <summary>The probability of a greater chi-squared.</summary>
    /// <param name="chiSquared">The statistic, 0 or more.</param>
    /// <param name="degreesOfFreedom">Above 0.</param>
    public static double UpperPOfChiSquared(double chiSquared, double degreesOfFreedom) =>
        chiSquared <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2, chiSquared / 2);

    /// <summary>The two-sided P of Pearson's correlation.</summary>
    /// <param name="r">The coefficient, from -1 to 1.</param>
    /// <param name="degreesOfFreedom">The number of pairs less two, above 0.</param>
    public static double TwoSidedPOfCorrelation(double r, double degreesOfFreedom) =>
        SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, Math.Max(0, 1 - (r * r)));
}
