namespace ReviewLint.Facts.Strategies;

/// <summary>A line that uses what it cannot: a line that is not there, itself, or a later one.</summary>
/// <param name="Line">The line that uses it.</param>
/// <param name="Use">Where it does.</param>
/// <param name="Number">The first number that it cannot use.</param>
public sealed record BrokenUse(StrategyLine Line, LineUse Use, int Number);
