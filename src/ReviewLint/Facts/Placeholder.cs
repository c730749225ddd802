using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A word or bracket that stands for text still to be written, such as "TBC" or "[month year]".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in; for one in a heading, a sentence of the heading.</param>
/// <param name="Start">Offset of the placeholder in the sentence.</param>
/// <param name="Text">The placeholder as written.</param>
/// <param name="Anchor">Adjacent for marks that stand for nothing else; segment for an order in round brackets.</param>
public sealed record Placeholder(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor)
    : Fact(Section, Sentence, Start, Text, Anchor);
