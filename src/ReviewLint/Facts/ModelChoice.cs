using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A plan that lets heterogeneity choose between the fixed-effect and the random-effects model.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the first of condition and model in the sentence.</param>
/// <param name="Text">From there to the other.</param>
/// <param name="Anchor">Adjacent when the condition names I2, a test or a threshold; segment when it speaks of heterogeneity at large.</param>
/// <param name="Model">The model chosen, as printed.</param>
public sealed record ModelChoice(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Model) : Fact(Section, Sentence, Start, Text, Anchor);
