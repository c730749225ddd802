using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2020: a line of a strategy joins the same line twice.</summary>
public sealed class StrategyDuplicateReference : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2020", "strategy-duplicate-reference", "A line of a search strategy joins the same line twice",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "4.4.8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (StrategyLine line in review.StrategyLines)
        {
            if (line.RepeatedUse is { } repeated)
            {
                string what = repeated.First.Name == repeated.Again.Name ? $"{repeated.Again.Name} twice" : $"{repeated.Again.Name} beside {repeated.First.Name}, which overlap";
                yield return Report(repeated.Again.Span, $"line {line.Number} joins {what}", new RelatedSpan(repeated.First.Span, "joined here"));
            }
        }
    }
}
