using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9604: nothing says what each author did.</summary>
public sealed class ContributionsMissing : DeclarationRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9604", "contributions-missing", "The draft does not say what each author did", RuleCategory.Declarations, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.PrismaP, "3b")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        CheckDeclared(review, ReportedTopic.AuthorContributions, SectionRole.Contributions, "does not say what each author did");
}
