namespace ReviewLint.Facts.Extraction;

/// <summary>The two limits of an interval.</summary>
/// <param name="Lower">The first.</param>
/// <param name="Upper">The second.</param>
/// <param name="IsSignedByWords">Whether a word such as "lower" gave a sign.</param>
/// <param name="Last">Position of the token of the second.</param>
internal sealed record IntervalLimits(PrintedNumber Lower, PrintedNumber Upper, bool IsSignedByWords, int Last);
