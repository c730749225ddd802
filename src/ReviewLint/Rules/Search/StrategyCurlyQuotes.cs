using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2022: a strategy holds curly quotation marks.</summary>
public sealed class StrategyCurlyQuotes : Rule
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2022", "strategy-curly-quotes", "A search strategy holds curly quotation marks",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.PrismaS, "8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (SearchStrategy strategy in review.Strategies)
        {
            List<Text.TextSpan> marks = [.. strategy.Lines.SelectMany(line => line.CurlyQuotes)];
            if (marks.Count > 0)
            {
                int lines = strategy.Lines.Count(line => !line.CurlyQuotes.IsEmpty);
                yield return Report(
                    marks[0],
                    $"{(lines == 1 ? "1 line holds" : $"{lines} lines hold")} {(marks.Count == 1 ? "a curly quotation mark" : $"{marks.Count} curly quotation marks")}, which few interfaces read as straight ones",
                    [.. marks.Skip(1).Take(MostNamed).Select(mark => new RelatedSpan(mark, "also here"))]);
            }
        }
    }
}
