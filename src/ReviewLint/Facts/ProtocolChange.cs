using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A primary outcome or a design that stands in the protocol and not in the review, or the other way round, and that the review does not declare as changed.</summary>
/// <param name="Section">The section of the review it stands in, or the one that lacks it.</param>
/// <param name="Sentence">The words of the review that name it, or the heading of the section that lacks it.</param>
/// <param name="Start">Offset of its name in the sentence.</param>
/// <param name="Text">The words of the review.</param>
/// <param name="Anchor">As found in the review.</param>
/// <param name="Kind">What changed.</param>
/// <param name="Subject">The outcome or the design in words.</param>
/// <param name="ProtocolLine">The line of the protocol that names it, from 1; <see langword="null"/> when no line does.</param>
public sealed record ProtocolChange(
    Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, ProtocolChangeKind Kind, string Subject, int? ProtocolLine)
    : Fact(Section, Sentence, Start, Text, Anchor);
