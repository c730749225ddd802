namespace ReviewLint.Documents;

/// <summary>The file format that a reader understood.</summary>
public enum DocumentFormat
{
    /// <summary>CommonMark with the usual extensions.</summary>
    Markdown,

    /// <summary>Quarto or R Markdown: Markdown with executable chunks.</summary>
    Quarto,

    /// <summary>Plain text with bare-line, capital or run-in headings.</summary>
    PlainText,
}
