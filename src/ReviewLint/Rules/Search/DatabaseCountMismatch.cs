using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2011: the number of databases differs from the list beside it.</summary>
public sealed class DatabaseCountMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2011", "database-count-mismatch", "The number of databases differs from the list beside it",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Prisma2020, "6")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.DatabaseCounts
        .Where(count => count.Stated != count.Listed)
        .Select(count => Report(count.Span, $"{count.PartName} states {count.Stated} databases but lists {count.Listed}"));
}
