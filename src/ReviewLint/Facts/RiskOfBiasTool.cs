using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A tool for risk of bias or study quality that a draft names.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the name in the sentence.</param>
/// <param name="Text">The name as printed.</param>
/// <param name="Anchor">Adjacent for a name; segment where the sentence only ties risk of bias to criteria of the Cochrane Handbook.</param>
/// <param name="Id">Which tool, for example "rob-2"; "cochrane" for Cochrane's tool for trials in a version that is not told.</param>
/// <param name="Suits">What it was made for.</param>
public sealed record RiskOfBiasTool(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string Id, RiskOfBiasScope Suits)
    : Fact(Section, Sentence, Start, Text, Anchor);
