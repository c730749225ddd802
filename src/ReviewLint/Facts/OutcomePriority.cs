namespace ReviewLint.Facts;

/// <summary>How much an outcome is to count, as the methods say.</summary>
public enum OutcomePriority
{
    /// <summary>The methods do not say.</summary>
    Unranked,

    /// <summary>Critical, primary or main.</summary>
    Critical,

    /// <summary>Important, secondary, additional or other.</summary>
    Important,
}
