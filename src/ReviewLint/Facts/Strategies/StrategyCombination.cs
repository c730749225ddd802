using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Strategies;

/// <summary>Two or more expressions joined by one operator, or the lines of a range.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Operands">What is combined, in order; a range is one operand.</param>
public sealed record StrategyCombination(TextSpan Span, StrategyOperator Operator, ImmutableArray<StrategyExpression> Operands) : StrategyExpression(Span)
{
    /// <summary>Whether parentheses, braces or a range keep its operands together.</summary>
    public bool IsEnclosed { get; init; }

    /// <summary>Whether it joins by OR what it also joins by AND, and only the interface's order of operators tells which comes first.</summary>
    public bool IsMixed => Operator is StrategyOperator.Or
        && Operands.Any(operand => operand is StrategyCombination { Operator: StrategyOperator.And, IsEnclosed: false });
}
