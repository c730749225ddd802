using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An outcome that one part of the main text has and another lacks.</summary>
/// <param name="Section">The section that names it.</param>
/// <param name="Sentence">The sentence or heading that names it.</param>
/// <param name="Start">Offset of its name in the sentence.</param>
/// <param name="Text">Its name as printed.</param>
/// <param name="Anchor">As that of the planned outcome.</param>
/// <param name="Kind">What lacks it.</param>
/// <param name="Priority">How much it was to count.</param>
/// <param name="Lacking">The first section that lacks it.</param>
public sealed record OutcomeGap(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, OutcomeGapKind Kind, OutcomePriority Priority, Section Lacking)
    : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether nothing outside the methods has a word of it, discussion and conclusions included, in a review whose other outcomes are found.</summary>
    public bool IsNowhere { get; init; }
}
