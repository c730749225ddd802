using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Recognises the numbered lines of a Boolean search strategy in plain text.</summary>
internal static class SearchStrategyLines
{
    private const int Fewest = 4;

    private static readonly string[] s_syntax =
    [
        "exp ", ".ti", ".ab", ".tw", ".mp", ".pt", ".sh", ".kw", " or ", " and ", " not ", " OR ", " AND ", " NOT ", "mesh", "MeSH", "*", "/", "[tiab]",
        "[Title", ":ti", ":ab", "adj", "NEAR", "#", "or/", "and/", "limit ", "TS=", "MH ",
    ];

    /// <summary>Whether a line can be the first of a strategy: "1 ...", "1. ...", "#1 ...".</summary>
    public static bool Starts(ReadOnlySpan<char> line) => TryReadNumber(line, out int number, out _) && number == 1;

    /// <summary>The lines of a strategy, blank ones and wrapped ones among them joined to it; none when it is no strategy.</summary>
    /// <param name="source">The draft.</param>
    /// <param name="index">Index of its first line.</param>
    /// <param name="next">Index of the line after it, or after what was looked at.</param>
    public static List<TextSpan> Read(SourceText source, int index, out int next)
    {
        List<TextSpan> lines = [];
        int expected = 1;
        int syntactic = 0;
        next = index;
        for (int i = index; i < source.LineCount && i - next <= 1; i++)
        {
            TextSpan line = source.GetLine(i);
            ReadOnlySpan<char> text = source.Text.AsSpan(line.Start, line.Length).Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (!TryReadNumber(text, out int number, out int length) || number != expected)
            {
                break;
            }

            expected++;
            syntactic += HasSyntax(text[length..]) ? 1 : 0;
            lines.Add(line);
            next = i + 1;
        }

        next = Math.Max(next, index + 1);
        if (lines.Count < Fewest || syntactic * 3 < lines.Count * 2)
        {
            lines.Clear();
        }

        return lines;
    }

    private static bool HasSyntax(ReadOnlySpan<char> text)
    {
        foreach (string sign in s_syntax)
        {
            if (text.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> line, out int number, out int length)
    {
        number = 0;
        int at = line.StartsWith("#", StringComparison.Ordinal) ? 1 : 0;
        int start = at;
        while (at < line.Length && at - start < 4 && char.IsAsciiDigit(line[at]))
        {
            number = (number * 10) + (line[at++] - '0');
        }

        int digits = at - start;
        at += at < line.Length && line[at] is '.' or ')' or ':' ? 1 : 0;
        length = at;
        return digits > 0 && at < line.Length && char.IsWhiteSpace(line[at]);
    }
}
