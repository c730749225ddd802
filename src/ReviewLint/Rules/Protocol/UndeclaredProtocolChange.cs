using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9405: primary outcomes or designs differ from the protocol that was given, and the review does not say so.</summary>
public sealed class UndeclaredProtocolChange : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9405", "undeclared-protocol-change", "The review departs from its protocol and does not say so", RuleCategory.Protocol, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Mecir, "C13"), new(Standards.Prisma2020, "24c"), new(Standards.Amstar2, "2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.ProtocolChanges.Select(change => Report(change.Span, Describe(change)));

    private static string Describe(ProtocolChange change) => change.Kind switch
    {
        ProtocolChangeKind.OutcomeDropped =>
            $"the protocol (line {change.ProtocolLine}) has '{change.Subject}' as a primary outcome but the review names it nowhere",
        ProtocolChangeKind.OutcomeAdded =>
            $"the review has '{change.Subject}' as a primary outcome but the protocol names it nowhere, and no difference from the protocol is declared for it",
        ProtocolChangeKind.OutcomePromoted =>
            $"the review has '{change.Subject}' as a primary outcome but the protocol (line {change.ProtocolLine}) as a secondary one, and no difference is declared for it",
        ProtocolChangeKind.DesignDropped =>
            $"the protocol (line {change.ProtocolLine}) makes {change.Subject} eligible but the review does not, and no difference is declared for them",
        _ => $"the review makes {change.Subject} eligible but the protocol does not, and no difference is declared for them",
    };
}
