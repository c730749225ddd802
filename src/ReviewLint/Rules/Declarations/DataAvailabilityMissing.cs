using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9605: nothing says where data, code and other materials can be had.</summary>
public sealed class DataAvailabilityMissing : DeclarationRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9605", "data-availability-missing", "The review does not say where its data and code can be had", RuleCategory.Declarations, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "27")],
    };

    // Cochrane's long format, which had no such heading, printed its data in the review.
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review is { DocumentType: DocumentType.Protocol } or { Body.Format: SectionFormat.Long }
        ? []
        : CheckDeclared(review, ReportedTopic.DataAvailability, SectionRole.Data, "does not say where its data, code and other materials can be had");
}
