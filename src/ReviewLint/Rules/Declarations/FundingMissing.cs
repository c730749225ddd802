using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9601: nothing says who paid for the review.</summary>
public sealed class FundingMissing : DeclarationRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9601", "funding-missing", "The draft does not say who paid for the review", RuleCategory.Declarations, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "25"), new(Standards.PrismaAbstracts, "11"), new(Standards.PrismaP, "5a"), new(Standards.PrismaScR, "22"), new(Standards.Amstar2, "16")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        CheckDeclared(review, ReportedTopic.Funding, SectionRole.Funding, "does not say who paid for it, nor that nobody did");
}
