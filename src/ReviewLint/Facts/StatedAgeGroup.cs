using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An age group that a title or an objective names as the people the review is about.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words, for example "in newborn infants".</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Group">The group.</param>
public sealed record StatedAgeGroup(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, AgeGroup Group)
    : Fact(Section, Sentence, Start, Text, Anchor);
