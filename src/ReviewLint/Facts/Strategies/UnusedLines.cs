using System.Collections.Immutable;

namespace ReviewLint.Facts.Strategies;

/// <summary>A line that no other uses, with all that is lost with it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Lost">The lines that reach the end of the strategy through this line alone, itself included, by number.</param>
public sealed record UnusedLines(StrategyLine Line, ImmutableArray<StrategyLine> Lost);
