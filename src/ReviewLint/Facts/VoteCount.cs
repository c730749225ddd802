using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Studies counted by the significance of their results: "three of five trials found a significant benefit".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the number of studies in the sentence.</param>
/// <param name="Text">From there to the word of significance.</param>
/// <param name="Anchor">Always adjacent.</param>
public sealed record VoteCount(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor) : Fact(Section, Sentence, Start, Text, Anchor);
