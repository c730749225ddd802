namespace ReviewLint.Documents;

/// <summary>How a heading is written.</summary>
public enum HeadingForm
{
    /// <summary>ATX or setext markup.</summary>
    Marked,

    /// <summary>A paragraph that is, or begins with, a bold run.</summary>
    BoldRun,

    /// <summary>A line of its own in plain text.</summary>
    BareLine,

    /// <summary>A label at the start of a paragraph: "BACKGROUND: text".</summary>
    RunIn,

    /// <summary>A key of the front matter.</summary>
    FrontMatter,
}
