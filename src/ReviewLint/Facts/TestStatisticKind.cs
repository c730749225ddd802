namespace ReviewLint.Facts;

/// <summary>The distribution that a test statistic is held against.</summary>
public enum TestStatisticKind
{
    /// <summary>Student's t.</summary>
    T,

    /// <summary>The F of an analysis of variance.</summary>
    F,

    /// <summary>Chi-squared, Cochran's Q and the likelihood ratio among them.</summary>
    ChiSquared,

    /// <summary>A standard normal deviate.</summary>
    Z,

    /// <summary>Pearson's correlation.</summary>
    Correlation,
}
