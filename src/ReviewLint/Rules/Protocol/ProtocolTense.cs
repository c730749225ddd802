using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9406: a protocol tells planned work as done.</summary>
public sealed class ProtocolTense : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9406", "protocol-tense", "The protocol tells work that is planned as done", RuleCategory.Protocol, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.PrismaP, "9")],
    };

    // Methods that are all in the past may be those of a review that was taken for a protocol, unless the title says what it is.
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.DocumentType == DocumentType.Protocol
        && (review.TitleFacts is { } title && title.Kinds.Contains(DocumentType.Protocol) || review.MethodSteps.Any(step => step.Tense == MethodTense.Future))
            ? ReportOnce(
                [.. review.MethodSteps.Where(step => step is { Tense: MethodTense.Done, IsPreparation: false })],
                first => $"'{first.Text}' tells work of a protocol as done")
            : [];
}
