namespace ReviewLint.Facts;

/// <summary>How exact a date is, coarsest first.</summary>
public enum DatePrecision
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>An issue of The Cochrane Library, taken as its month.</summary>
    LibraryIssue,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,
}
