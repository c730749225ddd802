namespace ReviewLint.Facts.Extraction;

/// <summary>A word, number or sign of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Value">The value of a number, else 0.</param>
/// <param name="Decimals">The decimals of a number, else 0.</param>
internal readonly record struct NumericToken(NumericTokenKind Kind, int Start, int End, decimal Value, int Decimals)
{
    /// <summary>Number of its characters.</summary>
    public int Length => End - Start;
}
