using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2013: a line of a strategy uses a line that it cannot use.</summary>
public sealed class StrategyLineReferenceError : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2013", "strategy-line-reference-error", "A line of a search strategy uses a line that is not there, itself or a later one",
        RuleCategory.Search, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "4.4.8"), new Authority(Standards.PrismaS, "8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.Strategies.SelectMany(strategy => strategy.IsNumbered
        ? strategy.BrokenUses.Select(broken => Report(strategy, broken))
        : strategy.BrokenUses.Take(1).Select(broken => Report(
            DiagnosticSeverity.Info,
            broken.Use.Span,
            $"line {broken.Line.Number} from the top uses {broken.Use.Name} of {strategy.Last.Number}; the lines have no printed numbers")));

    private Diagnostic Report(SearchStrategy strategy, BrokenUse broken)
    {
        string uses = $"line {broken.Line.Number} uses {broken.Use.Name}";
        bool range = broken.Use.First != broken.Use.Last;
        return strategy.Find(broken.Number) is not { } used
            ? Report(broken.Use.Span, $"{uses} but the strategy has {Missing(strategy, broken.Number)}", new RelatedSpan(strategy.Last.Span, "last line"))
            : used == broken.Line
                ? Report(broken.Use.Span, range ? $"{uses} and so itself" : $"line {broken.Line.Number} uses itself")
                : Report(broken.Use.Span, $"{uses} but line {broken.Number} comes after it", new RelatedSpan(used.Span, "later line"));
    }

    private static string Missing(SearchStrategy strategy, int number) =>
        number > strategy.Last.Number ? $"{strategy.Last.Number} lines" : $"no line {number}";
}
