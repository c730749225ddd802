namespace ReviewLint.Facts;

/// <summary>What a claim asserts.</summary>
public enum ClaimKind
{
    /// <summary>An effect, benefit or harm: "reduces", "is effective", "is safe".</summary>
    Effect,

    /// <summary>That there is no effect or difference: "is not effective", "no difference", "as effective as".</summary>
    NoEffect,

    /// <summary>That something should be done, used or avoided in practice.</summary>
    Recommendation,
}
