using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An outcome that the methods of the main text, or the outcomes section of the abstract, say the review looks at.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or list item it stands in.</param>
/// <param name="Start">Offset of its name in the sentence.</param>
/// <param name="Text">Its name as printed, without how and when it is measured: "pain intensity".</param>
/// <param name="Anchor">Adjacent where words say that it is an outcome; segment where only the heading above a list does.</param>
/// <param name="Priority">How much it is to count.</param>
public sealed record PlannedOutcome(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, OutcomePriority Priority)
    : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The stems of its name in alphabetical order, as <see cref="OutcomeClaim.Outcomes"/> has them.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether the draft says how it is measured, or it is a thing that one counts, such as deaths.</summary>
    public bool HasMeasure { get; init; }

    /// <summary>Whether the draft says when it is measured, for this outcome or once for all.</summary>
    public bool HasTime { get; init; }
}
