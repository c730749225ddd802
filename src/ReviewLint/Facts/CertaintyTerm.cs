namespace ReviewLint.Facts;

/// <summary>What a rating of evidence calls that which it rates.</summary>
public enum CertaintyTerm
{
    /// <summary>Nothing: a symbol, a cell, or a level behind "GRADE".</summary>
    None,

    /// <summary>"certainty".</summary>
    Certainty,

    /// <summary>"quality", the older synonym.</summary>
    Quality,

    /// <summary>"confidence", as in summaries and in GRADE-CERQual.</summary>
    Confidence,
}
