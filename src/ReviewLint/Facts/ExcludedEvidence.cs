using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A description of what studies found that the review does not include.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words that name the studies.</param>
/// <param name="Text">The words that name the studies, e.g. "excluded trials".</param>
/// <param name="Anchor">How the result was tied to them.</param>
/// <param name="Result">The words that give the result, e.g. "lower".</param>
public sealed record ExcludedEvidence(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Result) : Fact(Section, Sentence, Start, Text, Anchor);
