using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>Another line of the strategy, used by its number: <c>7</c>, <c>#7</c>, <c>S7</c>.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Number">The number.</param>
/// <param name="IsMarked">Whether a "#" or "S" marks it as a line; a bare number may be a word.</param>
public sealed record StrategyLineReference(TextSpan Span, int Number, bool IsMarked) : StrategyExpression(Span);
