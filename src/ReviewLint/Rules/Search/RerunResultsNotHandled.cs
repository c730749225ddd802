using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2017: a repeated search is mentioned without what came of it.</summary>
public sealed class RerunResultsNotHandled : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2017", "rerun-results-not-handled", "A repeated search is mentioned without what came of it",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C37"), new Authority(Standards.Mecir, "C38"), new Authority(Standards.Handbook, "4.4.10")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType == DocumentType.Protocol
            || review.SearchStatements.Any(statement => statement.Kind is SearchStatementKind.RerunHandled or SearchStatementKind.Planned)
            || review.Body?.Find(SectionRole.Pending) is not null)
        {
            yield break;
        }

        if (review.SearchStatements.FirstOrDefault(statement => statement.Kind == SearchStatementKind.Rerun) is { } rerun)
        {
            yield return Report(rerun.Span, $"{rerun.PartName} says '{rerun.Text}' but not what was done with the new records");
        }
    }
}
