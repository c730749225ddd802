using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A P value, possible or not: "P = 0.03", "p &lt; .001".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of its letter in the sentence.</param>
/// <param name="Text">As printed, from its letter to its number.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Relation">How the number bounds it.</param>
/// <param name="Number">The number; it may be out of range.</param>
/// <param name="Owner">What it tests.</param>
public sealed record PValue(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    NumberRelation Relation,
    PrintedNumber Number,
    PValueOwner Owner) : Fact(Section, Sentence, Start, Text, Anchor);
