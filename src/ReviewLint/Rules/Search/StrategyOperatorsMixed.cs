using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2021: AND and OR stand in one line of a strategy without parentheses.</summary>
public sealed class StrategyOperatorsMixed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2021", "strategy-operators-mixed", "AND and OR stand in one line of a search strategy without parentheses",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "4.4.8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.StrategyLines
        .Select(line => (Line: line, Mixed: line.Parts().OfType<StrategyCombination>().FirstOrDefault(part => part.IsMixed)))
        .Where(found => found.Mixed is not null)
        .Select(found => Report(found.Mixed!.Span, $"line {found.Line.Number} joins by OR what it also joins by AND, without parentheses"));
}
