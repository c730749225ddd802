using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A study in the results whose first author has the surname of an author of the review: "Berg 2015".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of the surname in it.</param>
/// <param name="Text">Surname and year.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Author">The author of the review.</param>
public sealed record OwnStudy(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, Author Author)
    : Fact(Section, Sentence, Start, Text, Anchor);
