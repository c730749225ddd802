using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2018: a parenthesis, bracket or quotation mark of a strategy lacks its partner.</summary>
public sealed class StrategyDelimiterUnbalanced : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2018", "strategy-delimiter-unbalanced", "A parenthesis, bracket or quotation mark in a search strategy lacks its partner",
        RuleCategory.Search, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "4.4.8"), new Authority(Standards.PrismaS, "8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (SearchStrategy strategy in review.Strategies)
        {
            foreach (StrategyLine line in strategy.Lines)
            {
                if (line.DelimiterFault is { } fault)
                {
                    yield return Report(fault.Span, $"line {line.Number} has {Describe(fault)}");
                }
            }
        }
    }

    private static string Describe(DelimiterFault fault) =>
        fault.Closed == 0 && fault.Opening == '"' ? $"an odd number of quotation marks ({fault.Opened})"
        : fault.Opened == fault.Closed ? $"{fault.Opened} opening and {fault.Closed} closing {fault.Name} but closes one before it opens it"
        : $"{fault.Opened} opening but {fault.Closed} closing {fault.Name}";
}
