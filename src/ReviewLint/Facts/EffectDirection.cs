namespace ReviewLint.Facts;

/// <summary>What a claim says becomes of an outcome.</summary>
public enum EffectDirection
{
    /// <summary>Something, but not what: "affects", "is effective for".</summary>
    Changes,

    /// <summary>Less of it: "reduces", "fewer", "was lower".</summary>
    Decreases,

    /// <summary>More of it: "increases", "more", "was higher".</summary>
    Increases,

    /// <summary>It becomes better, whatever its scale.</summary>
    Improves,

    /// <summary>It becomes worse, whatever its scale.</summary>
    Worsens,

    /// <summary>"little or no difference", "does not reduce".</summary>
    NoDifference,

    /// <summary>It is said not to be known.</summary>
    Unknown,
}
