namespace ReviewLint.Statistics;

/// <summary>What is wrong with an estimate and its interval as printed; the first that holds.</summary>
internal enum EstimateFault
{
    /// <summary>They agree.</summary>
    None,

    /// <summary>It cannot be told.</summary>
    NotAssessed,

    /// <summary>A ratio has a negative number.</summary>
    NegativeRatio,

    /// <summary>The estimate lies outside its limits.</summary>
    Outside,

    /// <summary>The estimate lies far from the centre of its limits.</summary>
    OffCentre,

    /// <summary>The estimate lies a little off the centre of its limits.</summary>
    SlightlyOffCentre,

    /// <summary>The greater limit is printed first, and nothing else is wrong.</summary>
    Reversed,
}
