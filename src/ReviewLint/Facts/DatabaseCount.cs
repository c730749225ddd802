using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A number of databases with their full list beside it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the number in the sentence.</param>
/// <param name="Text">The number with its noun, as printed.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Stated">The number.</param>
/// <param name="Listed">The items of the list.</param>
public sealed record DatabaseCount(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Stated,
    int Listed) : Fact(Section, Sentence, Start, Text, Anchor);
