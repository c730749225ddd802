using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A statement about the search as a whole.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the statement in the sentence.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Kind">What is stated.</param>
public sealed record SearchStatement(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    SearchStatementKind Kind) : Fact(Section, Sentence, Start, Text, Anchor);
