using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A term in the plain-language summary that its readers may not know.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the term in the sentence.</param>
/// <param name="Text">The term as printed.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Kind">What sort of term it is.</param>
/// <param name="Term">The term in the form that occurrences are compared in: without level, number and case.</param>
/// <param name="IsExplained">Whether plain words beside it, or beside another occurrence in the summary, explain it.</param>
public sealed record JargonTerm(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    JargonKind Kind,
    string Term,
    bool IsExplained) : Fact(Section, Sentence, Start, Text, Anchor);
