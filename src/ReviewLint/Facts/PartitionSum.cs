using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Parts that are printed as all of a total, e.g. "200 participants (95 and 105)".</summary>
/// <param name="Section">The section the parts stand in.</param>
/// <param name="Sentence">The sentence the first part stands in.</param>
/// <param name="Start">Offset of the first part in the sentence.</param>
/// <param name="Text">From the first part to the last one in that sentence.</param>
/// <param name="Anchor">Adjacent when the total stands right before its parts; segment when it stands elsewhere in the place.</param>
/// <param name="Total">The total.</param>
/// <param name="TotalSpan">Where the total stands.</param>
/// <param name="Noun">What is counted, as messages name it: "participants" or "studies".</param>
/// <param name="Parts">The parts, in order.</param>
/// <param name="PartSpans">Where the parts stand.</param>
public sealed record PartitionSum(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Total,
    TextSpan TotalSpan,
    string Noun,
    ImmutableArray<int> Parts,
    ImmutableArray<TextSpan> PartSpans) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The parts added up.</summary>
    public int Sum => Parts.Sum();

    /// <summary>The sum in words, for example "95 + 115".</summary>
    public string Addition => string.Join(" + ", Parts);
}
