namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Kinds of tokens of a query.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the line.</summary>
    End,

    /// <summary>A run of characters without spaces and delimiters: a word, an operator, a number, a field code.</summary>
    Word,

    /// <summary>Words in quotation marks.</summary>
    Quoted,

    /// <summary>Words in square brackets: a field, a heading, a limit or a comment.</summary>
    Bracketed,

    /// <summary>An opening parenthesis or brace.</summary>
    Open,

    /// <summary>A closing parenthesis or brace.</summary>
    Close,
}
