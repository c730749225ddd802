namespace ReviewLint.Facts.Extraction;

/// <summary>Words of significance in a sentence, before it is known which estimate they qualify.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Polarity">What they say.</param>
/// <param name="Anchor">Adjacent for wording that can only be meant statistically.</param>
/// <param name="Frame">What they stand in.</param>
internal sealed record SignificanceMatch(int Start, int End, SignificancePolarity Polarity, Anchor Anchor, ClaimFrame Frame);
