using System.Collections.Immutable;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>What the parser makes of a query.</summary>
/// <param name="Expression">The tree, or <see langword="null"/> when it does not parse.</param>
/// <param name="Uses">Where other lines are used.</param>
/// <param name="SmallOperators">Boolean operators that are not in capitals.</param>
/// <param name="IsPure">Whether it holds nothing but lines and operators.</param>
internal readonly record struct ParsedQuery(
    StrategyExpression? Expression, ImmutableArray<LineUse> Uses, ImmutableArray<TextSpan> SmallOperators, bool IsPure);
