namespace ReviewLint.Fixes;

/// <summary>Whether a fix may be applied without reading it.</summary>
public enum FixSafety
{
    /// <summary>It changes neither a number nor a meaning.</summary>
    Safe,

    /// <summary>It is a guess that the author must check against the analysis.</summary>
    Unsafe,
}
