using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A citation of a reference, or a pointer to a figure or table, in the abstract or the plain-language summary.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Kind">What it points to.</param>
public sealed record Callout(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    CalloutKind Kind) : Fact(Section, Sentence, Start, Text, Anchor);
