namespace ReviewLint.Suppressions;

/// <summary>How far a suppression reaches.</summary>
internal enum SuppressionScope
{
    /// <summary>The next line that is not blank.</summary>
    NextLine,

    /// <summary>The line that the comment stands on.</summary>
    Line,

    /// <summary>From the comment to the matching "enable", else to the end.</summary>
    Region,

    /// <summary>The whole draft.</summary>
    File,
}
