using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words that report something which checklists ask for, if only to say that there is none.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words, normalised.</param>
/// <param name="Anchor"><see cref="Anchor.Adjacent"/> for words that say it themselves, <see cref="Anchor.Segment"/> for the first words under a heading that says what they are about.</param>
/// <param name="Topic">What it reports.</param>
public sealed record ReportingStatement(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, ReportedTopic Topic)
    : Fact(Section, Sentence, Start, Text, Anchor);
