namespace ReviewLint.Facts;

/// <summary>On what ground criteria keep studies out that would otherwise answer the question.</summary>
public enum ExclusionGround
{
    /// <summary>How or where they were published.</summary>
    PublicationStatus,

    /// <summary>Which outcomes they report.</summary>
    Outcome,
}
