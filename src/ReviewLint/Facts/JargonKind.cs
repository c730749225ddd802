namespace ReviewLint.Facts;

/// <summary>What sort of technical term stands in a summary for the public.</summary>
public enum JargonKind
{
    /// <summary>The name of a statistic without its number: "odds ratio", "confidence interval".</summary>
    Statistic,

    /// <summary>A term of the rating of evidence: "downgraded", "low-certainty evidence", "risk of bias".</summary>
    Rating,

    /// <summary>A term of study design or analysis: "randomised controlled trial", "meta-analysis".</summary>
    Design,
}
