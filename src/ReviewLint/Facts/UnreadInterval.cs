using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An interval that is announced but whose limits could not be read, so that nothing was checked with it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of its label in the sentence.</param>
/// <param name="Text">The label with what follows, up to a few words.</param>
/// <param name="Anchor">Always segment.</param>
public sealed record UnreadInterval(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor) : Fact(Section, Sentence, Start, Text, Anchor);
