using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A figure that can be read in more than one way, such as "RR 1. 68" or "1,24 participants"; no rule counts with it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the figure in the sentence.</param>
/// <param name="Text">The figure as printed.</param>
/// <param name="Anchor">Always adjacent: beside a measure, a P or a noun that is counted.</param>
public sealed record MalformedNumber(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor)
    : Fact(Section, Sentence, Start, Text, Anchor);
