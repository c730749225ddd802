namespace ReviewLint.Facts;

/// <summary>How what two places say of one outcome does not fit together.</summary>
public enum ClaimConflictKind
{
    /// <summary>Both name a level, and not the same one.</summary>
    Level,

    /// <summary>One names a level and the other is worded for a higher one.</summary>
    WordedHigher,

    /// <summary>One names a level and the other is worded for a lower one.</summary>
    WordedLower,

    /// <summary>Neither names a level, and the summary is worded more surely than the abstract.</summary>
    SurerSummary,

    /// <summary>They say opposite things of it.</summary>
    Direction,

    /// <summary>One says that there is an effect and the other that there is little or none.</summary>
    Existence,
}
