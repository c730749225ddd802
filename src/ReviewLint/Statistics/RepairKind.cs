namespace ReviewLint.Statistics;

/// <summary>How a printed number may have gone wrong, likeliest first.</summary>
internal enum RepairKind
{
    /// <summary>A sign lost or gained.</summary>
    Sign,

    /// <summary>A decimal point lost, gained or moved.</summary>
    DecimalPoint,

    /// <summary>"0." or "1." lost, or a digit doubled.</summary>
    LostDigits,

    /// <summary>The wrong measure named: a ratio for a difference or the reverse.</summary>
    Measure,

    /// <summary>Two digits in the wrong order.</summary>
    Transposition,

    /// <summary>One digit wrong.</summary>
    Digit,
}
