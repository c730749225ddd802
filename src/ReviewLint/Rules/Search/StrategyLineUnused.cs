using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2019: a line of a strategy is used by no other line.</summary>
public sealed class StrategyLineUnused : Rule
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2019", "strategy-line-unused", "A line of a search strategy is used by no other line",
        RuleCategory.Search, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Handbook, "4.4.8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Strategies.Where(strategy => !strategy.Unused.IsEmpty).Select(Report);

    private Diagnostic Report(SearchStrategy strategy)
    {
        UnusedLines first = strategy.Unused.MaxBy(unused => unused.Lost.Length)!;
        string lost = first.Lost.Length > 1 ? $"its {first.Lost.Length} lines never reach" : "it never reaches";
        string others = strategy.Unused.Length > 1 ? $"; {strategy.Unused.Length} such lines in all" : "";
        return Report(
            first.Line.Span,
            $"no line uses line {first.Line.Number}, so {lost} the last line, {strategy.Last.Number}{others}",
            [.. strategy.Unused.Where(unused => unused != first).Take(MostNamed).Select(unused => new RelatedSpan(unused.Line.Span, $"nor is line {unused.Line.Number} used"))]);
    }
}
