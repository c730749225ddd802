using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Something that a draft says, with the place where it says so.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the matched words in the sentence.</param>
/// <param name="Text">The matched words, normalised.</param>
/// <param name="Anchor">How it was found.</param>
public abstract record Fact(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor)
{
    /// <summary>Where the matched words stand in the source.</summary>
    public TextSpan Span => Sentence.ToSource(Start, Text.Length);

    /// <summary>The part of the review it stands in.</summary>
    public PartKind Part => Section.Part;

    /// <summary>The part in words, as messages name it.</summary>
    public string PartName => Part.ToName();
}
