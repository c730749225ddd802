using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A paragraph, list item, quotation or footnote.</summary>
/// <param name="Span">Where the block stands, markup included.</param>
/// <param name="Passage">Its words.</param>
/// <param name="Kind">What it is in the draft.</param>
public sealed record ProseBlock(TextSpan Span, Passage Passage, ProseKind Kind = ProseKind.Paragraph) : Block(Span);
