using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A heading.</summary>
/// <param name="Span">Where the heading stands, markup included.</param>
/// <param name="Level">1 for the outermost headings, 0 for a title given in front matter.</param>
/// <param name="Title">Its words; a trailing colon is kept here and folded when it is matched.</param>
/// <param name="Form">How it is written.</param>
public sealed record HeadingBlock(TextSpan Span, int Level, Passage Title, HeadingForm Form) : Block(Span);
