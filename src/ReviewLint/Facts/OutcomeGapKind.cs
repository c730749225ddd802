namespace ReviewLint.Facts;

/// <summary>Where an outcome is missing.</summary>
public enum OutcomeGapKind
{
    /// <summary>Planned, and not told of in the results.</summary>
    NotReported,

    /// <summary>Planned as critical, and not in a table of findings.</summary>
    NotInFindings,

    /// <summary>A heading of the results with an estimate under it, and not in the methods.</summary>
    NotPlanned,
}
