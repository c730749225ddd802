using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A word that British and American English spell differently.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the word in the sentence.</param>
/// <param name="Text">The word as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Group">What it can be compared with: "-ise", or the word in British spelling.</param>
/// <param name="IsAmerican">Whether it is spelt the American way (for "-ise": with a z).</param>
public sealed record SpellingVariant(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string Group, bool IsAmerican)
    : Fact(Section, Sentence, Start, Text, Anchor);
