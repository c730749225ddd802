using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>How many records the search of one database found, as the text tells it: "MEDLINE (n = 1240)".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of the number in the sentence.</param>
/// <param name="Text">The number as printed.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Database">The canonical name of the database.</param>
/// <param name="Number">The number.</param>
public sealed record DatabaseYield(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, string Database, int Number)
    : Fact(Section, Sentence, Start, Text, Anchor);
