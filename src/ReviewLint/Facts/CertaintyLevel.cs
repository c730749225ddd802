namespace ReviewLint.Facts;

/// <summary>The four levels of GRADE, lowest first.</summary>
public enum CertaintyLevel
{
    /// <summary>"very low".</summary>
    VeryLow,

    /// <summary>"low".</summary>
    Low,

    /// <summary>"moderate".</summary>
    Moderate,

    /// <summary>"high".</summary>
    High,
}
