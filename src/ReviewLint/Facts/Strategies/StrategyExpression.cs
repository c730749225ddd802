using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>A search expression, or a part of one, as a tree of bounded depth.</summary>
/// <param name="Span">Where it stands in the source.</param>
public abstract record StrategyExpression(TextSpan Span);
