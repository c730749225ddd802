using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class RegistryIdExtractorTests
{
    [Theory]
    [InlineData("Registered in PROSPERO (CRD42021123456).", "PROSPERO", "CRD42021123456")]
    [InlineData("PROSPERO CRD 42021123456.", "PROSPERO", "CRD42021123456")]
    [InlineData("PROSPERO CRD-42021123456.", "PROSPERO", "CRD42021123456")]
    [InlineData("Registration: CRD420251012345.", "PROSPERO", "CRD420251012345")]
    [InlineData("Registered with INPLASY (INPLASY202140012).", "INPLASY", "INPLASY202140012")]
    [InlineData("Protocol: 10.17605/OSF.IO/AB3DE.", "OSF", "10.17605/OSF.IO/AB3DE")]
    [InlineData("Protocol available via doi.org/10.1002/14651858.CD012345.pub2.", "Cochrane", "10.1002/14651858.CD012345.PUB2")]
    [InlineData("The protocol was published (10.1186/s13643x021x1).", "DOI", "10.1186/S13643X021X1")]
    public void Reads_well_formed_identifiers(string sentence, string scheme, string value)
    {
        RegistryId id = Assert.Single(Extract(sentence));
        Assert.Equal((scheme, value, true, Anchor.Adjacent), (id.Scheme, id.Value, id.IsWellFormed, id.Anchor));
    }

    [Theory]
    [InlineData("PROSPERO number CRD4202112345.")]
    [InlineData("PROSPERO number CRD420211234567.")]
    [InlineData("PROSPERO number CRD42O21123456.")]
    [InlineData("PROSPERO number CDR42021123456.")]
    [InlineData("PROSPERO number CRD32021123456.")]
    [InlineData("PROSPERO number CRD42021-123456.")]
    [InlineData("PROSPERO number 42021123456.")]
    [InlineData("Registered with INPLASY (INPLASY20214001).")]
    [InlineData("Protocol: doi.org/10.1002/14651858.CD01234.")]
    [InlineData("Protocol: 10.17605/OSF.IO/AB3.")]
    public void Reads_malformed_identifiers(string sentence) => Assert.False(Assert.Single(Extract(sentence)).IsWellFormed);

    [Theory]
    [InlineData("We found one ongoing trial (NCT01234567).")]
    [InlineData("We searched the trial registers for ISRCTN12345678.")]
    [InlineData("The tool is described elsewhere (10.1136/bmj.l4898).")]
    public void Passes_over_identifiers_of_other_things(string sentence) => Assert.Empty(Extract(sentence));

    [Theory]
    [InlineData("The review was registered in PROSPERO.", RegistrationStatus.Registered)]
    [InlineData("We prospectively registered the protocol.", RegistrationStatus.Registered)]
    [InlineData("This review was not registered.", RegistrationStatus.NotRegistered)]
    [InlineData("No protocol was prepared.", RegistrationStatus.NotRegistered)]
    [InlineData("The protocol has been published.", RegistrationStatus.ProtocolCited)]
    public void Reads_what_is_said_on_registration(string sentence, RegistrationStatus status) =>
        Assert.Equal(status, Assert.Single(Facts(sentence).RegistrationStatements).Status);

    [Theory]
    [InlineData("Four registered trials are under way.")]
    [InlineData("Both arms followed the same protocol of exercise.")]
    public void Passes_over_registered_trials_and_their_protocols(string sentence) => Assert.Empty(Facts(sentence).RegistrationStatements);

    private static IEnumerable<RegistryId> Extract(string sentence) => Facts(sentence).RegistryIds;

    private static Review Facts(string sentence) => Linter.Understand(
        new SourceText("x.md", $"# Title\n\n## Abstract\n\n### Methods\n\n{sentence}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
