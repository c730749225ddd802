using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2023: Boolean operators of a PubMed strategy are not in capitals.</summary>
public sealed class StrategyOperatorCase : Rule
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2023", "strategy-operator-case", "Boolean operators of a PubMed strategy are not in capitals",
        RuleCategory.Search, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Handbook, "4.4.8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (SearchStrategy strategy in review.Strategies.Where(strategy => strategy.Dialect == StrategyDialect.PubMed))
        {
            List<Text.TextSpan> small = [.. strategy.Lines.SelectMany(line => line.SmallOperators)];
            if (small.Count > 0)
            {
                yield return Report(
                    small[0],
                    $"PubMed reads operators in capitals only, and {(small.Count == 1 ? "1 operator is" : $"{small.Count} operators are")} not",
                    [.. small.Skip(1).Take(MostNamed).Select(place => new RelatedSpan(place, "also here"))]);
            }
        }
    }
}
