using ReviewLint.Documents;
using ReviewLint.Fixes;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words or signs that house style writes otherwise.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">As printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Preferred">How house style writes it; <see langword="null"/> when only the author can say.</param>
public sealed record StyleSlip(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string? Preferred)
    : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The change that would mend it, or <see langword="null"/>.</summary>
    public Fix? Fix => Preferred is null ? null : new Fix($"write '{Preferred}'", FixSafety.Safe, [new TextEdit(Span, Preferred)]);
}
