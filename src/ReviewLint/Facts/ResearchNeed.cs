using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A call for research.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the call in the sentence.</param>
/// <param name="Text">The call, e.g. "more research is needed".</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="IsSpecific">Whether the section says what to study: in whom, what, against what, what to measure, or how.</param>
public sealed record ResearchNeed(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    bool IsSpecific) : Fact(Section, Sentence, Start, Text, Anchor);
