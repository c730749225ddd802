using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A method of synthesis that was used, with the number of studies that it was used on.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of its name in the sentence.</param>
/// <param name="Text">Its name as printed.</param>
/// <param name="Anchor">Always segment: the number of studies stands elsewhere in the sentence.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Studies">The number of studies, 1 or more.</param>
public sealed record SynthesisMethod(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    SynthesisMethodKind Kind,
    int Studies) : Fact(Section, Sentence, Start, Text, Anchor);
