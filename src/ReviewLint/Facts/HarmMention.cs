using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words on unwanted effects or safety in conclusions and in the results of the abstract, or anywhere in an abstract without headings.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="IsConclusion">Whether the sentence stands where the authors conclude.</param>
public sealed record HarmMention(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    bool IsConclusion) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether the title has the word, so that it is the condition or the outcome treated rather than an unwanted effect.</summary>
    public bool IsInTitle { get; init; }
}
