using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The number of participants in all included studies, as one part gives it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the count in the sentence.</param>
/// <param name="Text">The count with its noun, as printed.</param>
/// <param name="Anchor">How it was found; only adjacent counts may raise an error.</param>
/// <param name="Participants">The number.</param>
/// <param name="Hedge">How exactly it is meant.</param>
public sealed record ParticipantCount(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Participants,
    CountHedge Hedge) : Fact(Section, Sentence, Start, Text, Anchor);
