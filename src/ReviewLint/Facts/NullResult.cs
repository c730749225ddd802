using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A statement that no studies met the criteria of the review as a whole.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the statement in the sentence.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">Adjacent when nothing narrows the statement; segment when the question, or a part of it, follows.</param>
/// <param name="Designs">The designs that it names; empty when it speaks of studies or trials in general.</param>
public sealed record NullResult(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    ImmutableArray<StudyDesign> Designs) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The place in words: the part, or the conclusions, which count as a place of their own.</summary>
    public string Place => Extraction.StudySections.Place(Section);

    /// <summary>Whether it stands in conclusions.</summary>
    public bool IsConclusion => Extraction.StudySections.Concludes(Section);
}
