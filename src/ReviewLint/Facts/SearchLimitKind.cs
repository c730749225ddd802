namespace ReviewLint.Facts;

/// <summary>What a search was limited by.</summary>
public enum SearchLimitKind
{
    /// <summary>A first or last year of publication.</summary>
    Date,

    /// <summary>A format or publication status: letters, abstracts, unpublished reports.</summary>
    Format,

    /// <summary>A language.</summary>
    Language,
}
