using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Groups of people set against each other by what is significant in each: "significant in adults but not in children".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the word of significance in the sentence.</param>
/// <param name="Text">From there to the group without significance.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="HasTest">Whether the paragraph reports a test of the difference between the groups.</param>
public sealed record SubgroupContrast(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    bool HasTest) : Fact(Section, Sentence, Start, Text, Anchor);
