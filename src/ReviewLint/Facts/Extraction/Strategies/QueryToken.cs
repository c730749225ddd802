namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>A token of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character in the query.</param>
/// <param name="Length">Number of characters, delimiters included.</param>
/// <param name="IsGlued">Whether no space stands before it.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int Length, bool IsGlued)
{
    /// <summary>Offset after its last character.</summary>
    public int End => Start + Length;
}
