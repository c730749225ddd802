namespace ReviewLint.Facts.Extraction;

/// <summary>A source as a sentence names it.</summary>
/// <param name="Start">Offset in the sentence.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Id">Canonical name.</param>
/// <param name="Kind">What kind of source it is.</param>
internal sealed record NamedSource(int Start, int Length, string Id, SearchSourceKind Kind)
{
    public int End => Start + Length;
}
