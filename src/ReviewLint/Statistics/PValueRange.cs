using System.Globalization;
using ReviewLint.Facts;

namespace ReviewLint.Statistics;

/// <summary>The P values that an estimate and its interval allow for, by the large-sample formula.</summary>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
/// <remarks>Source: Altman and Bland, BMJ 2011;343:d2304; the standard error is the width of the interval over twice its multiplier.</remarks>
internal readonly record struct PValueRange(double Least, double Greatest)
{
    private const decimal UsualLevel = 95;
    private const double Decision = 0.05;

    /// <summary>The range for a triple in order; <see langword="null"/> when a limit rounds to the end of the scale or to the other.</summary>
    /// <param name="triple">Estimate and limits.</param>
    /// <param name="level">Level of the interval in per cent; 95 when it is not said.</param>
    public static PValueRange? Of(EstimateTriple triple, decimal? level)
    {
        triple = triple.Ordered;
        double multiplier = Distributions.NormalQuantile(0.5 + ((double)(level ?? UsualLevel) / 200));
        Func<double, double> scale = triple.IsRatio ? Math.Log : value => value;
        if (triple.IsRatio && triple.Lower.Least <= 0)
        {
            return null;
        }

        double leastWidth = scale(triple.Upper.Least) - scale(triple.Lower.Greatest);
        double greatestWidth = scale(triple.Upper.Greatest) - scale(triple.Lower.Least);
        double low = scale(Math.Max(triple.Estimate.Least, triple.IsRatio ? double.Epsilon : double.MinValue));
        double high = scale(triple.Estimate.Greatest);
        if (leastWidth <= 0 || !double.IsFinite(greatestWidth))
        {
            return null;
        }

        double least = low <= 0 && high >= 0 ? 0 : Math.Min(Math.Abs(low), Math.Abs(high));
        double greatest = Math.Max(Math.Abs(low), Math.Abs(high));
        return new PValueRange(
            Distributions.TwoSidedP(2 * multiplier * greatest / leastWidth), Distributions.TwoSidedP(2 * multiplier * least / greatestWidth));
    }

    /// <summary>Whether a printed P value allows for none of these.</summary>
    public bool Excludes(PValue p)
    {
        double value = (double)p.Number.Value;
        return p.Relation switch
        {
            NumberRelation.Less => Least > value,
            NumberRelation.Greater => Greatest < value,
            _ => (double)p.Number.Greatest < Least || (double)p.Number.Least > Greatest,
        };
    }

    /// <summary>Whether a printed P value decides otherwise at 0.05 than all of these; false when rounding leaves either open.</summary>
    public bool Reverses(PValue p) => IsSignificant(p) is { } printed && IsBelowDecision is { } implied && printed != implied;

    /// <summary>How far a printed P value is from the nearest of these, in powers of ten.</summary>
    public double Distance(PValue p)
    {
        double value = Math.Max((double)p.Number.Value, 1e-300);
        double nearest = value < Least ? Least : Greatest;
        return Math.Abs(Math.Log10(value / Math.Max(nearest, 1e-300)));
    }

    /// <summary>The range in words, for example "between 0.0050 and 0.018" or "below 0.0001".</summary>
    public override string ToString() => Greatest < 0.0001 ? "below 0.0001"
        : Print(Least) == Print(Greatest) ? $"about {Print(Greatest)}"
        : $"between {Print(Least)} and {Print(Greatest)}";

    private static string Print(double p) => p.ToString(p < 0.1 ? "0.####" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>Whether all of these are below 0.05; <see langword="null"/> when some are and some are not.</summary>
    public bool? IsBelowDecision => Greatest < Decision ? true : Least > Decision ? false : null;

    private static bool? IsSignificant(PValue p) => p.Relation switch
    {
        NumberRelation.Less => (double)p.Number.Value <= Decision ? true : null,
        NumberRelation.Greater => (double)p.Number.Value >= Decision ? false : null,
        _ => (double)p.Number.Greatest < Decision ? true : (double)p.Number.Least > Decision ? false : null,
    };
}
