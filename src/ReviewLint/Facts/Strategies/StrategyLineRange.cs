using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>Lines from one to another: the <c>1-5</c> of <c>or/1-5</c>.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="First">The first number.</param>
/// <param name="Last">The last number, as printed; it may be smaller than the first.</param>
public sealed record StrategyLineRange(TextSpan Span, int First, int Last) : StrategyExpression(Span);
