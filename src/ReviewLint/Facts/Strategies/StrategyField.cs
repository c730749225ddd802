using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>A group searched in fields: <c>(foot or toe).ti,ab.</c>, <c>TS=(foot OR toe)</c>.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Inner">The group.</param>
/// <param name="Fields">The field codes as printed.</param>
public sealed record StrategyField(TextSpan Span, StrategyExpression Inner, ImmutableArray<string> Fields) : StrategyExpression(Span);
