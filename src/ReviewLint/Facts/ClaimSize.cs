namespace ReviewLint.Facts;

/// <summary>How large a claim says that an effect is; a column of <c>rules/certainty-wording.json</c>.</summary>
public enum ClaimSize
{
    /// <summary>"little to no difference".</summary>
    None,

    /// <summary>"slightly", "a small reduction".</summary>
    Small,

    /// <summary>Nothing said.</summary>
    Moderate,

    /// <summary>"a large reduction", "greatly".</summary>
    Large,
}
