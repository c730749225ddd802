using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The identifier of a registration or protocol.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the identifier in the sentence.</param>
/// <param name="Text">The identifier as printed.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Scheme">For example "PROSPERO", "OSF", "INPLASY", "DOI".</param>
/// <param name="IsWellFormed">Whether it has the shape that the register gives its identifiers.</param>
public sealed record RegistryId(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Scheme,
    bool IsWellFormed) : Fact(Section, Sentence, Start, Text, Anchor);
