namespace ReviewLint.Facts;

/// <summary>What an interval is.</summary>
public enum IntervalKind
{
    /// <summary>A confidence interval.</summary>
    Confidence,

    /// <summary>A credible interval.</summary>
    Credible,

    /// <summary>A prediction interval.</summary>
    Prediction,

    /// <summary>Two numbers in brackets behind an estimate, not said to be an interval.</summary>
    Unlabelled,
}
