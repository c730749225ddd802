namespace ReviewLint.Facts;

/// <summary>The scale of an estimate, which fixes where "no effect" lies and where its interval has its centre.</summary>
public enum EffectScale
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A ratio: no effect is 1, intervals are symmetrical in its logarithm.</summary>
    Ratio,

    /// <summary>A difference: no effect is 0, intervals are symmetrical.</summary>
    Difference,

    /// <summary>A difference in standard deviations: no effect is 0, intervals are nearly symmetrical.</summary>
    StandardisedDifference,

    /// <summary>A proportion, a number needed to treat or another value without a point of "no effect" or without symmetry.</summary>
    Other,
}
