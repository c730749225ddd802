using System.Buffers;
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
    RegistrationStatus Status) : Fact(Section, Sentence, Start, Text, Anchor)
{
    private static readonly SearchValues<string> s_leads = Triggers.Of(
        ["doi", "http", "www.", "osf.io", "prospero", "crd4", "inplasy", "supplement", "appendi", "additional file", "supporting information", "s1 file", "request", " 19", " 20", "(19", "(20", "[", $"{Passage.Mask}"]);

    /// <summary>Whether the sentence says where the protocol can be had: a citation, a year, an address, a number, another file.</summary>
    public bool LeadsToProtocol => Sentence.Text.AsSpan().ContainsAny(s_leads);

    /// <summary>Whether it says that there is no protocol.</summary>
    public bool DeniesProtocol => Status == RegistrationStatus.NotRegistered && Text.Contains("protocol", StringComparison.OrdinalIgnoreCase);
}
