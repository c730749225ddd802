using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words by which studies are kept out of the review for what their reports are or contain.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="Subject">What is kept out or alone let in, as printed, for example "conference abstracts".</param>
public sealed record EligibilityExclusion(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    ExclusionGround Ground,
    string Subject) : Fact(Section, Sentence, Start, Text, Anchor);
