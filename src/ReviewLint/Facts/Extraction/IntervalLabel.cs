namespace ReviewLint.Facts.Extraction;

/// <summary>The name of an interval, as in "95% CI".</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Level">Its level in per cent, or <see langword="null"/>.</param>
/// <param name="Start">Position of its first token.</param>
internal sealed record IntervalLabel(IntervalKind Kind, decimal? Level, int Start);
