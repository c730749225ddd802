namespace ReviewLint.Facts;

/// <summary>What a sentence says about the search without naming a source or a date.</summary>
public enum SearchStatementKind
{
    /// <summary>A search was made.</summary>
    Performed,

    /// <summary>A search is planned, as in a protocol.</summary>
    Planned,

    /// <summary>The search followed "standard, extensive Cochrane search methods", which stands for the usual sources.</summary>
    StandardMethods,

    /// <summary>There were further databases or sources, without their names: "and two other databases".</summary>
    UnnamedSources,

    /// <summary>The search was run again before publication.</summary>
    Rerun,

    /// <summary>What became of the records of a later search.</summary>
    RerunHandled,
}
