using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9403: the review speaks of its protocol and nothing leads a reader to it.</summary>
public sealed class ProtocolNotCited : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9403", "protocol-not-cited", "The review mentions its protocol but does not say where it can be read", RuleCategory.Protocol, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "24b"), new(Standards.Amstar2, "2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // A registration holds the protocol or leads to it, and Cochrane publishes its protocols as first versions of the review.
        bool isKnown = review.Profile == Profile.Cochrane || review.DocumentType == DocumentType.Protocol
            || review.RegistryIds.Any(id => id.Anchor == Anchor.Adjacent)
            || review.RegistrationStatements.Any(statement => statement.DeniesProtocol || statement is { Status: not RegistrationStatus.NotRegistered, LeadsToProtocol: true });
        if (!isKnown && review.RegistrationStatements.FirstOrDefault(IsMention) is { } mention)
        {
            yield return Report(mention.Span, $"{mention.PartName} mentions '{mention.Text}' but gives neither a citation nor an address at which the protocol can be read");
        }
    }

    private static bool IsMention(RegistrationStatement statement) => statement is { Status: RegistrationStatus.ProtocolCited, Part: PartKind.Body or PartKind.BackMatter };
}
