using System.Buffers;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Tells headings, underlines and list bullets among the lines of plain text.</summary>
/// <param name="Kind">What makes the line a heading.</param>
/// <param name="Level">Its level when it is numbered.</param>
internal readonly record struct LineHeading(LineHeadingKind Kind, int Level)
{
    private const int LongestHeading = 100;
    private const int MostLeadInWords = 8;

    // A line in capitals that holds one of these is a line of a search strategy.
    private static readonly SearchValues<char> s_syntax = SearchValues.Create("*\"()$[]#=.;0123456789");

    private static readonly string[] s_questions = ["What ", "How ", "Why ", "Who ", "When ", "Which "];

    private static readonly string[] s_leadIns =
        ["We ", "They ", "It ", "This ", "These ", "Our ", "In ", "To ", "For ", "There ", "The following", "As ", "If ", "Of "];

    /// <summary>What a line is, by its words and the lines around it.</summary>
    /// <param name="words">The normalised line.</param>
    /// <param name="apart">Whether no paragraph is open above it.</param>
    /// <param name="alone">Whether the next line is blank.</param>
    /// <param name="beforeList">Whether a list comes next.</param>
    /// <param name="above">The block before it, when that is a heading.</param>
    public static LineHeading Classify(string words, bool apart, bool alone, bool beforeList, HeadingBlock? above)
    {
        if (words.Length is < 3 or > LongestHeading || !words.Any(char.IsLetter))
        {
            return default;
        }

        bool readFullAbstract = words.EndsWith("...", StringComparison.Ordinal);
        bool stopped = words[^1] is '.' or ',' or ';' && !readFullAbstract;
        int level = NumberingLevel(words, out int numbering);
        bool capital = char.IsUpper(words[Math.Min(numbering, words.Length - 1)]);
        if (!stopped && capital && KnownHeadings.Contains(words))
        {
            bool capitals = IsCapitals(words) && level == 0;
            return new LineHeading(level > 0 ? LineHeadingKind.Numbered : capitals ? LineHeadingKind.Capitals : LineHeadingKind.Bare, level);
        }

        if (!apart || stopped || !capital)
        {
            return default;
        }

        if (level > 1 && alone && WordCounter.Count(words) <= 12)
        {
            return new LineHeading(LineHeadingKind.Numbered, level);
        }

        if (level == 0 && IsCapitals(words) && words.AsSpan().IndexOfAny(s_syntax) < 0)
        {
            return new LineHeading(LineHeadingKind.Capitals, 1);
        }

        bool bare = words[^1] == ':'
            ? !beforeList && WordCounter.Count(words) <= MostLeadInWords && !s_leadIns.Any(words.StartsWith) && !IsSentence(words)
            : alone && words[^1] == '?' && s_questions.Any(words.StartsWith) && !IsSentence(words.AsSpan(0, words.Length - 1))
                && (above is null || !KnownHeadings.IsObjective(above.Title.Text));
        return bare ? new LineHeading(LineHeadingKind.Bare, 0) : default;
    }

    /// <summary>Level that a line of '=' or '-' gives the line above it; 0 when it is no underline.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('=' or '-') || line.IndexOfAnyExcept(line[0]) >= 0)
        {
            return 0;
        }

        return line[0] == '=' ? 1 : 2;
    }

    /// <summary>Whether a line is marked as a heading in the way of Markdown.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => line.IndexOfAnyExcept('#') is var marks && marks is > 0 and <= 6 && line[marks] == ' ';

    /// <summary>Whether a line ends or holds a sentence.</summary>
    public static bool IsSentence(ReadOnlySpan<char> line) =>
        line.EndsWith(".", StringComparison.Ordinal) || line.Contains(". ", StringComparison.Ordinal) || line.Contains("? ", StringComparison.Ordinal);

    /// <summary>Length of the bullet that a line begins with, spaces included; 0 without one.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="numbers">Whether "2." and "(b)" may be bullets here; inside a wrapped paragraph they are words.</param>
    public static int BulletLength(ReadOnlySpan<char> line, bool numbers)
    {
        int at = 0;
        if (line.Length > 2 && line[0] is '-' or '*' or '\u2022' or '\u00B7' or '\u2023' or '\u25E6' or '\u2013' or '\u25AA')
        {
            at = 1;
        }
        else if (numbers && line.Length > 3)
        {
            at = NumberLength(line);
        }

        if (at == 0 || !char.IsWhiteSpace(line[at]))
        {
            return 0;
        }

        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }

    // "1.", "12)", "(3)", "a)", "(iv)"
    private static int NumberLength(ReadOnlySpan<char> line)
    {
        int at = line[0] == '(' ? 1 : 0;
        int start = at;
        while (at < line.Length && at - start < 3 && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        if (at == start)
        {
            while (at < line.Length && at - start < 3 && (line[at] is 'i' or 'v' or 'x' || (at == start && char.IsAsciiLetterLower(line[at]))))
            {
                at++;
            }
        }

        bool digits = char.IsAsciiDigit(line[start]);
        bool closed = at > start && at < line.Length - 1 && (line[at] == ')' || (line[at] == '.' && start == 0 && digits && at <= 2));
        return closed ? at + 1 : 0;
    }

    private static bool IsCapitals(string words) =>
        words.Count(char.IsUpper) >= 4 && !words.Any(char.IsLower);

    private static int NumberingLevel(string words, out int length)
    {
        int at = 0;
        int level = 0;
        while (at < words.Length && char.IsAsciiDigit(words[at]) && level < 6)
        {
            int start = at;
            while (at < words.Length && at - start < 3 && char.IsAsciiDigit(words[at]))
            {
                at++;
            }

            level++;
            if (at >= words.Length || words[at] != '.')
            {
                break;
            }

            at++;
        }

        bool spaced = at > 0 && at < words.Length - 1 && words[at] == ' ';
        length = spaced ? at + 1 : 0;
        return spaced ? level : 0;
    }
}
