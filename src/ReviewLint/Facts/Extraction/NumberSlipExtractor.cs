using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds numbers below ten that count people or studies in figures, and sentences that begin with figures, outside brackets, tables and the summary.</summary>
internal static class NumberSlipExtractor
{
    private static readonly string[] s_words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly HashSet<string> s_counted = new(
        ["studies", "trials", "RCTs", "reviews", "records", "reports", "articles", "authors", "databases", "countries", "outcomes", "comparisons", "study", "trial", "RCT"],
        StringComparer.Ordinal);

    public static ImmutableArray<StyleSlip> Extract(ReviewDocument document) =>
    [
        .. document.Sections
            .Where(section => section.Part is PartKind.Abstract or PartKind.Body && section.Role is not (SectionRole.References or SectionRole.SearchStrategy or SectionRole.SummaryOfFindings))
            .SelectMany(section => section.Sentences.Where(sentence => sentence.Text.AsSpan().ContainsAnyInRange('0', '9')).SelectMany(sentence => Read(section, sentence))),
    ];

    private static IEnumerable<StyleSlip> Read(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        SentenceWords words = new(text);
        if (IsFigure(words[0]) && words.Start(0) == 0 && words[1] is { Length: > 2 } next && char.IsLower(next[0]) && text[words.End(0)] == ' ')
        {
            yield return new StyleSlip(section, sentence, 0, words.Between(0, 1), Anchor.Adjacent, null);
        }

        // Beside greater numbers all are printed in figures.
        if (Enumerable.Range(0, words.Count).Any(at => IsFigure(words[at]) && words[at].Length > 1))
        {
            yield break;
        }

        for (int at = 1; at < words.Count; at++)
        {
            int start = words.Start(at);
            if (words[at] is [>= '1' and <= '9'] figure && text[start - 1] == ' ' && words.End(at) < text.Length && text[words.End(at)] == ' ' && !IsInBrackets(text, start)
                && !(words[at - 1] is [var capital, ..] && char.IsUpper(capital)) && (s_counted.Contains(words[at + 1]) || s_counted.Contains(words[at + 2])))
            {
                yield return new StyleSlip(section, sentence, start, figure, Anchor.Adjacent, s_words[figure[0] - '0']);
            }
        }
    }

    private static bool IsFigure(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);

    private static bool IsInBrackets(string text, int at)
    {
        int open = 0;
        foreach (char character in text.AsSpan(0, at))
        {
            open += character is '(' or '[' ? 1 : character is ')' or ']' ? -1 : 0;
        }

        return open > 0;
    }
}
