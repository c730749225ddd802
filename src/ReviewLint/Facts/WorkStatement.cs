using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words of the methods that say by initials who did a piece of work: "AB and CD extracted the data".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the initials in the sentence.</param>
/// <param name="Text">The initials.</param>
/// <param name="Anchor">Always segment: the work is named elsewhere in the sentence.</param>
/// <param name="Task">The work.</param>
public sealed record WorkStatement(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, ReviewTask Task) : Fact(Section, Sentence, Start, Text, Anchor);
