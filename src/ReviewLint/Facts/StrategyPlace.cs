using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words that say where the search strategies stand, or that give one in running text.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="IsOnRequest">Whether the strategies are offered on request and stand nowhere.</param>
public sealed record StrategyPlace(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, bool IsOnRequest)
    : Fact(Section, Sentence, Start, Text, Anchor);
