namespace ReviewLint.Facts;

/// <summary>How a printed number bounds what it tells.</summary>
public enum NumberRelation
{
    /// <summary>"=".</summary>
    Equal,

    /// <summary>"&lt;", also "less than" and "at most".</summary>
    Less,

    /// <summary>"&gt;", also "greater than" and "at least".</summary>
    Greater,
}
