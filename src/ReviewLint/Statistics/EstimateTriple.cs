using ReviewLint.Facts;

namespace ReviewLint.Statistics;

/// <summary>An estimate between two limits, with the relations that must hold whatever was lost in rounding.</summary>
/// <param name="IsRatio">Whether the interval is symmetrical in the logarithm.</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="Lower">The limit printed first.</param>
/// <param name="Upper">The limit printed second.</param>
/// <remarks>
/// Every printed number stands for all values that round to it. A relation fails only where no such values satisfy it. Source of the scale rule:
/// Altman and Bland, BMJ 2011;343:d2090; Cochrane Handbook 15.3.1.
/// </remarks>
internal readonly record struct EstimateTriple(bool IsRatio, Figure Estimate, Figure Lower, Figure Upper)
{
    private const double Tolerance = 1e-12;

    /// <summary>The triple of an estimate with value and interval on a known scale, else <see langword="null"/>.</summary>
    public static EstimateTriple? Of(EffectEstimate estimate) =>
        estimate is { Value: { } value, Interval: { } interval, Scale: EffectScale.Ratio or EffectScale.Difference or EffectScale.StandardisedDifference }
            ? new EstimateTriple(estimate.Scale == EffectScale.Ratio, Figure.Of(value), Figure.Of(interval.Lower), Figure.Of(interval.Upper))
            : null;

    /// <summary>Whether the limits stand in descending order.</summary>
    public bool IsReversed => Lower.Value > Upper.Value;

    /// <summary>The same with its limits in ascending order.</summary>
    public EstimateTriple Ordered => IsReversed ? this with { Lower = Upper, Upper = Lower } : this;

    /// <summary>Whether a ratio has a negative number.</summary>
    public bool HasNegativeRatio => IsRatio && (Estimate.Value < 0 || Lower.Value < 0 || Upper.Value < 0);

    /// <summary>Whether the estimate lies outside its ordered limits.</summary>
    public bool IsOutside => Estimate.Greatest < Ordered.Lower.Least - Tolerance || Estimate.Least > Ordered.Upper.Greatest + Tolerance;

    /// <summary>Whether the estimate cannot be the centre of its limits.</summary>
    public bool IsOffCentre => Estimate.Greatest < Centre(Ordered.Lower.Least, Ordered.Upper.Least) - Tolerance
        || Estimate.Least > Centre(Ordered.Lower.Greatest, Ordered.Upper.Greatest) + Tolerance;

    /// <summary>The centre of the limits on the scale of the measure.</summary>
    public double Midpoint => Centre((double)Lower.Value, (double)Upper.Value);

    /// <summary>How far the estimate is from the centre, in half-widths of the interval; infinite when that cannot be worked out.</summary>
    public double Eccentricity
    {
        get
        {
            double halfWidth = (Scaled(Ordered.Upper.Value) - Scaled(Ordered.Lower.Value)) / 2;
            double middle = (Scaled(Lower.Value) + Scaled(Upper.Value)) / 2;
            return halfWidth > 0 && double.IsFinite(middle) ? Math.Abs(Scaled(Estimate.Value) - middle) / halfWidth : double.PositiveInfinity;
        }
    }

    /// <summary>Whether nothing is wrong with it.</summary>
    public bool IsSound => !HasNegativeRatio && !IsReversed && Lower.Value < Upper.Value && !IsOutside && !IsOffCentre && !(IsRatio && Lower.Value == 0);

    private double Scaled(decimal value) => IsRatio ? Math.Log((double)value) : (double)value;

    private double Centre(double lower, double upper) => IsRatio ? Math.Sqrt(Math.Max(0, lower) * Math.Max(0, upper)) : (lower + upper) / 2;
}
