using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words that explain a result by a lack of power to find one direction of effect: "too few people to detect a reduction".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words of power in the sentence.</param>
/// <param name="Text">From there to the effect.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Effect">The effect hoped for, for example "reduction".</param>
public sealed record PowerStatement(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Effect) : Fact(Section, Sentence, Start, Text, Anchor);
