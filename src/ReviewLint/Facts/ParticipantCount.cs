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
    CountHedge Hedge) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The place in words: the part, or the conclusions, which count as a place of their own.</summary>
    public string Place => Extraction.StudySections.Place(Section);

    /// <summary>Whether newborn children are counted, so that a number of mothers elsewhere is another matter.</summary>
    public bool IsOfNewborns { get; init; }

    /// <summary>Whether the sentence speaks of those analysed or with data, who may be fewer than those included.</summary>
    public bool IsAnalysed { get; init; }

    /// <summary>Whether both can be true of the same people: equal, or a hedged round number within a twentieth of the other.</summary>
    public bool AgreesWith(ParticipantCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Participants == other.Participants
            || ((Hedge != CountHedge.Exact || other.Hedge != CountHedge.Exact)
                && Math.Abs(Participants - other.Participants) * 20L <= Math.Max(Participants, other.Participants));
    }

    /// <summary>Whether this number is the other one, rounded to the digits that it shows.</summary>
    public bool IsRoundingOf(ParticipantCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int unit = 1;
        while (Participants >= unit * 10L && Participants % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit > 1 && Math.Abs(Participants - other.Participants) < unit;
    }
}
