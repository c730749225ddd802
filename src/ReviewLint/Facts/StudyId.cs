using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The name that a review gives to a study, in a list of studies or in the results: "Smith 2019a".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence, heading or table cell it stands in.</param>
/// <param name="Start">Offset of the name in the sentence.</param>
/// <param name="Text">Name and year as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="List">The list it stands in.</param>
public sealed record StudyId(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, StudyList List) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The id in the form that ids are compared in: small letters without accents, spaces, hyphens and apostrophes.</summary>
    public string Key { get; init; } = "";
}
