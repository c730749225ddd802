using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9602: no interests of the authors are declared.</summary>
public sealed class CompetingInterestsMissing : DeclarationRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9602", "competing-interests-missing", "The draft has no declarations of interest", RuleCategory.Declarations, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "26"), new(Standards.Amstar2, "16")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        CheckDeclared(review, ReportedTopic.CompetingInterests, SectionRole.Interests, "has no declarations of interest");
}
