using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Studies and participants behind one result, e.g. "(3 studies, 7779 people)".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the first number in the sentence.</param>
/// <param name="Text">Both numbers with their nouns, as printed.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Studies">Number of studies.</param>
/// <param name="Participants">Number of participants.</param>
public sealed record EvidenceSize(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Studies,
    int Participants) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether the studies are as many and the participants differ by one digit or by two neighbours that changed places.</summary>
    public bool IsSlipOf(EvidenceSize other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Studies == other.Studies && PrintedSlip.Between(Participants, other.Participants);
    }
}
