namespace ReviewLint.Readers;

/// <summary>What makes a line of plain text a heading.</summary>
internal enum LineHeadingKind
{
    /// <summary>Nothing: it is prose.</summary>
    None,

    /// <summary>Its words, or a colon at its end.</summary>
    Bare,

    /// <summary>A number such as "2.1".</summary>
    Numbered,

    /// <summary>Capital letters.</summary>
    Capitals,
}
