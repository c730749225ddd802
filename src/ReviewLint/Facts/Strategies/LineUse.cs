using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>One place at which a line uses others.</summary>
/// <param name="Span">Where the numbers stand in the source.</param>
/// <param name="First">The first line used.</param>
/// <param name="Last">The last line used, the first again outside a range; never smaller.</param>
/// <param name="IsCertain">Whether nothing but lines can be meant; a bare number among terms may be a word.</param>
public readonly record struct LineUse(TextSpan Span, int First, int Last, bool IsCertain)
{
    /// <summary>Whether a line is used here.</summary>
    public bool Contains(int number) => number >= First && number <= Last;

    /// <summary>The lines in words: "line 7", "lines 1 to 5".</summary>
    public string Name => First == Last ? $"line {First}" : $"lines {First} to {Last}";
}
