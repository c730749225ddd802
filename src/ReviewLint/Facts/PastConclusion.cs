using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The conclusions of an abstract that tell in the past tense only, as results do.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">Their first sentence.</param>
/// <param name="Start">Offset of its first verb in the past tense.</param>
/// <param name="Text">That verb.</param>
/// <param name="Anchor">Always segment: tense is told by words.</param>
/// <param name="Sentences">How many sentences they have.</param>
public sealed record PastConclusion(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, int Sentences) : Fact(Section, Sentence, Start, Text, Anchor);
