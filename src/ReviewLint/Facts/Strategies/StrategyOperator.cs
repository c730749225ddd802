namespace ReviewLint.Facts.Strategies;

/// <summary>How a strategy combines lines or terms.</summary>
public enum StrategyOperator
{
    /// <summary>Both.</summary>
    And,

    /// <summary>Either.</summary>
    Or,

    /// <summary>The first without the others.</summary>
    Not,

    /// <summary>Close to each other: <c>adj3</c>, <c>NEAR/3</c>, <c>NEXT</c>, <c>W/5</c>, <c>PRE/2</c>, <c>N3</c>.</summary>
    Near,

    /// <summary>Side by side without an operator, which each interface reads in its own way.</summary>
    Implied,
}
