using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An effect measure that the methods name.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of its name in the sentence.</param>
/// <param name="Text">The name as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Measure">The measure.</param>
public sealed record DeclaredMeasure(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    EffectMeasure Measure) : Fact(Section, Sentence, Start, Text, Anchor);
