using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A number of studies with an overall judgement of risk of bias, of all: "three of seven trials were at high risk of bias".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the number in the sentence.</param>
/// <param name="Text">The words from the number to the judgement.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Studies">The number.</param>
/// <param name="Total">The number of all.</param>
/// <param name="Level">The judgement.</param>
public sealed record RiskOfBiasCount(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, int Studies, int Total, RiskOfBiasLevel Level)
    : Fact(Section, Sentence, Start, Text, Anchor);
