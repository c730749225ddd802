using System.Globalization;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts.Strategies;

/// <summary>Strategies of small drafts, and their trees as one line of text.</summary>
internal static class StrategyText
{
    public static Review Read(string appendix, string path = "draft.md") => Linter.Understand(
        new SourceText(path, $"# Walks for pain\n\n## Methods\n\nWords.\n\n## Appendix 1. Search strategies\n\n{appendix}\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) });

    public static SearchStrategy Only(string appendix, string path = "draft.md") => Assert.Single(Read(appendix, path).Strategies);

    /// <summary>Numbers and queries of the lines, one a row.</summary>
    public static string Lines(SearchStrategy strategy) => string.Join('\n', strategy.Lines.Select(line => $"{line.Number}: {line.Text}"));

    public static string Show(StrategyExpression? expression) => expression switch
    {
        null => "nothing",
        StrategyTerm term => Show(term),
        StrategyLineReference reference => $"#{reference.Number}",
        StrategyLineRange range => $"#{range.First}-#{range.Last}",
        StrategyCombination combination => $"{combination.Operator.ToString().ToLower(CultureInfo.InvariantCulture)}({string.Join(", ", combination.Operands.Select(Show))})",
        StrategyField field => $"{string.Join(',', field.Fields)}:{Show(field.Inner)}",
        StrategyLimit limit => $"limit({Show(limit.Limited)}; {limit.Condition})",
        _ => "?",
    };

    private static string Show(StrategyTerm term) =>
        (term.Fields.IsEmpty ? "" : $"{string.Join(',', term.Fields)}:") + (term.IsExploded ? "exp " : "") + (term.IsFocused ? "focus " : "") + (term.IsHeading ? $"<{term.Words}>" : term.Words);
}
