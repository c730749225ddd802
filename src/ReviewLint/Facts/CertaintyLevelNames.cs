namespace ReviewLint.Facts;

/// <summary>Levels of certainty in words.</summary>
public static class CertaintyLevelNames
{
    /// <summary>The level as reviews print it, for example "very low".</summary>
    public static string ToName(this CertaintyLevel level) => level switch
    {
        CertaintyLevel.VeryLow => "very low",
        CertaintyLevel.Low => "low",
        CertaintyLevel.Moderate => "moderate",
        _ => "high",
    };
}
