using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A database, register or other source that a draft names as searched (or as not searched).</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the name in the sentence.</param>
/// <param name="Text">The name as printed.</param>
/// <param name="Anchor">How it was tied to a search.</param>
/// <param name="Id">The canonical name of the source, from the gazetteer.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="IsNegated">Whether the draft says that it was not searched.</param>
public sealed record SearchSource(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Id,
    SearchSourceKind Kind,
    bool IsNegated) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether a date in brackets behind the name dates this source.</summary>
    public bool HasOwnDate { get; init; }

    /// <summary>Whether its own name or a word of the sentence says on which platform or from which vendor it was searched.</summary>
    public bool HasPlatform { get; init; }
}
