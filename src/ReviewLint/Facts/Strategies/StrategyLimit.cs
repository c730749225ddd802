using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>A line narrowed by a limit of the interface: <c>limit 35 to yr="2007 -Current"</c>.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Limited">The line that is narrowed.</param>
/// <param name="Condition">The words of the limit.</param>
public sealed record StrategyLimit(TextSpan Span, StrategyExpression Limited, string Condition) : StrategyExpression(Span);
