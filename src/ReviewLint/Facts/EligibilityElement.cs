using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A stated element of the eligibility criteria.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the cue in the sentence.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Anchor">How it was found: adjacent for a cue in the criteria, segment for one under a sub-heading of its own.</param>
/// <param name="Slot">Which element.</param>
public sealed record EligibilityElement(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    EligibilitySlot Slot) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The design named, for <see cref="EligibilitySlot.Designs"/>; <see langword="null"/> otherwise or when it is another one.</summary>
    public StudyDesign? Design { get; init; }
}
