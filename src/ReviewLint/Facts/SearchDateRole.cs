namespace ReviewLint.Facts;

/// <summary>What a date of a search is.</summary>
public enum SearchDateRole
{
    /// <summary>When the search that the review rests on was last run, or how far it reaches.</summary>
    Run,

    /// <summary>A later top-up search.</summary>
    Rerun,

    /// <summary>Where the coverage of a source starts.</summary>
    CoverageStart,

    /// <summary>Where the coverage of a source ends, without a word on when it was searched.</summary>
    CoverageEnd,

    /// <summary>The search of an earlier version of the review.</summary>
    PreviousVersion,
}
