using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A sentence on the registration or protocol of the review.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">Offset of the matched words in the sentence.</param>
/// <param name="Text">The matched words.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Status">What it says.</param>
public sealed record RegistrationStatement(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    RegistrationStatus Status) : Fact(Section, Sentence, Start, Text, Anchor);
