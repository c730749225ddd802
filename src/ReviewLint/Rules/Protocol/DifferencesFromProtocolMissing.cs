using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9404: a review with a protocol does not say whether it kept to it.</summary>
public sealed class DifferencesFromProtocolMissing : DeclarationRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9404", "differences-from-protocol-missing", "The review does not say how it differs from its protocol", RuleCategory.Protocol, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "24c"), new(Standards.Mecir, "C13"), new(Standards.RevMan, "differences between protocol and review")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.DocumentType == DocumentType.Protocol || !HasProtocol(review)
        ? []
        : CheckDeclared(review, ReportedTopic.ProtocolChanges, SectionRole.Differences, "does not say how it differs from its protocol, nor that it does not");

    private static bool HasProtocol(Review review) => !review.RegistrationStatements.Any(statement => statement.Status == RegistrationStatus.NotRegistered)
        && (review.Profile == Profile.Cochrane || review.RegistryIds.Any(id => id.Anchor == Anchor.Adjacent) || !review.RegistrationStatements.IsEmpty);
}
