namespace ReviewLint.Facts;

/// <summary>The scale of an interval, which fixes where "no effect" lies on it.</summary>
public enum IntervalScale
{
    /// <summary>No measure is named before it.</summary>
    Unknown,

    /// <summary>A ratio of risks, odds, hazards or rates: no effect is 1.</summary>
    Ratio,

    /// <summary>A difference of means or risks: no effect is 0.</summary>
    Difference,

    /// <summary>A difference in standard deviations: no effect is 0.</summary>
    StandardisedDifference,
}
