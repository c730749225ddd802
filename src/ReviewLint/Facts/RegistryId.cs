using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The identifier of a registration or protocol of the review itself, not of a trial.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the identifier in the sentence.</param>
/// <param name="Text">The identifier as printed.</param>
/// <param name="Anchor">
/// <see cref="Anchor.Adjacent"/> where the register gives identifiers to reviews alone or the sentence speaks of a registration or protocol;
/// <see cref="Anchor.Segment"/> otherwise, for it may be of something else, such as a data set.
/// </param>
/// <param name="Scheme">"PROSPERO", "INPLASY", "OSF", "Cochrane" or "DOI".</param>
/// <param name="IsWellFormed">Whether it has the shape that the register gives its identifiers.</param>
public sealed record RegistryId(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    string Scheme,
    bool IsWellFormed) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The identifier without what printing adds: spaces, hyphens, lower case.</summary>
    public string Value => Text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>An identifier of the scheme as it should look.</summary>
    public string Example => Scheme switch
    {
        "PROSPERO" => "CRD42021123456",
        "INPLASY" => "INPLASY202140012",
        "OSF" => "10.17605/OSF.IO/ABC12",
        "Cochrane" => "10.1002/14651858.CD012345",
        _ => "10.1186/s13643-021-01234-5",
    };
}
