using System.Text.RegularExpressions;

namespace ReviewLint.Facts.Extraction;

/// <summary>Words of a sentence that assert something, before it is known what they stand in.</summary>
/// <param name="Start">Offset in the sentence.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Anchor">Adjacent for wording that can mean nothing else, segment for wording that needs its surroundings.</param>
internal sealed record ClaimMatch(int Start, int Length, Anchor Anchor)
{
    /// <summary>Offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>A match of a pattern.</summary>
    public static ClaimMatch Of(Capture match, Anchor anchor = Anchor.Adjacent) => new(match.Index, match.Length, anchor);

    /// <summary>From the start of one match to the end of another.</summary>
    public static ClaimMatch From(Capture first, Capture last, Anchor anchor = Anchor.Adjacent) =>
        new(first.Index, last.Index + last.Length - first.Index, anchor);
}
