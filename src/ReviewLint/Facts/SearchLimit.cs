using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A limit that the search or the criteria put on reports, whatever their content.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the limit in the sentence.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Kind">What is limited.</param>
/// <param name="IsJustified">Whether a reason stands in the sentence or beside it.</param>
public sealed record SearchLimit(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    SearchLimitKind Kind,
    bool IsJustified) : Fact(Section, Sentence, Start, Text, Anchor);
