using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A row of a table of findings that gives an effect and leaves its cell for the certainty empty, while other rows fill theirs.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The first words of the row.</param>
/// <param name="Start">0.</param>
/// <param name="Text">The name of the row.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Effect">The cell with the effect.</param>
public sealed record UnratedRow(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string Effect) : Fact(Section, Sentence, Start, Text, Anchor);
