namespace ReviewLint.Documents;

/// <summary>What a block of prose is in its draft.</summary>
public enum ProseKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>The text of a footnote.</summary>
    Footnote,
}
