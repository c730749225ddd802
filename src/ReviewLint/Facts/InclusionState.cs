namespace ReviewLint.Facts;

/// <summary>Whether a review includes studies.</summary>
public enum InclusionState
{
    /// <summary>The draft does not tell, or tells both; rules about empty reviews stay silent.</summary>
    Unknown,

    /// <summary>No study met the criteria.</summary>
    None,

    /// <summary>At least one did.</summary>
    Some,
}
