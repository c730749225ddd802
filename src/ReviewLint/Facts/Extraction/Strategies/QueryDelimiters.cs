using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Finds the first delimiter of a query that lacks its partner.</summary>
internal static class QueryDelimiters
{
    /// <summary>The fault, or <see langword="null"/> when all marks have partners; what stands in quotation marks and in closed square brackets is not looked at.</summary>
    public static DelimiterFault? Check(Passage query)
    {
        string text = query.Text;
        int quotes = text.Count(c => c == '"');
        if (quotes % 2 != 0)
        {
            int last = text.LastIndexOf('"');
            return new DelimiterFault(query.ToSource(last, 1), '"', quotes, 0);
        }

        Stack<int> open = new();
        int opened = 0;
        int closed = 0;
        int stray = -1;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    at = text.IndexOf('"', at + 1);
                    break;
                case '[' when text.IndexOf(']', at + 1) is var close && (close < 0 || text.AsSpan(at + 1, close - at - 1).Contains('[')):
                    return Brackets(query, at);
                case '[':
                    at = text.IndexOf(']', at + 1);
                    break;
                case ']':
                    return Brackets(query, at);
                case '(':
                    open.Push(at);
                    opened++;
                    break;
                case ')':
                    closed++;
                    stray = !open.TryPop(out _) && stray < 0 ? at : stray;
                    break;
                default:
                    break;
            }
        }

        return stray >= 0 || open.Count > 0
            ? new DelimiterFault(query.ToSource(stray >= 0 ? stray : open.Peek(), 1), '(', opened, closed)
            : Braces(query);
    }

    // A bracket within a bracket is none of a field; equal numbers mean a comment with a comment in it.
    private static DelimiterFault? Brackets(Passage query, int at)
    {
        int opened = query.Text.Count(c => c == '[');
        int closed = query.Text.Count(c => c == ']');
        return opened == closed ? null : new DelimiterFault(query.ToSource(at, 1), '[', opened, closed);
    }

    private static DelimiterFault? Braces(Passage query)
    {
        int opened = query.Text.Count(c => c == '{');
        int closed = query.Text.Count(c => c == '}');
        return opened == closed ? null : new DelimiterFault(query.ToSource(query.Text.IndexOfAny(['{', '}']), 1), '{', opened, closed);
    }
}
