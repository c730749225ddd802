namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Cuts a query into tokens in one pass.</summary>
internal static class QueryTokenizer
{
    /// <summary>The tokens in order, an end last; every character that is no space belongs to one.</summary>
    public static List<QueryToken> Read(string text)
    {
        List<QueryToken> tokens = [];
        Closers closers = new(text);
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            (QueryTokenKind kind, int length) = Measure(text, at, closers);
            tokens.Add(new QueryToken(kind, at, length, at > 0 && text[at - 1] != ' '));
            at += length;
        }

        tokens.Add(new QueryToken(QueryTokenKind.End, text.Length, 0, false));
        return tokens;
    }

    private static (QueryTokenKind Kind, int Length) Measure(string text, int at, Closers closers) => text[at] switch
    {
        '(' or '{' => (QueryTokenKind.Open, 1),
        ')' or '}' => (QueryTokenKind.Close, 1),
        '"' when closers.Find('"', at) is var end and > 0 => (QueryTokenKind.Quoted, end - at + 1),
        '[' when closers.Find(']', at) is var end and > 0 => (QueryTokenKind.Bracketed, end - at + 1),
        '\'' when (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && closers.Find('\'', at) is var end and > 0 => (QueryTokenKind.Quoted, end - at + 1),
        _ => (QueryTokenKind.Word, WordLength(text, at)),
    };

    private static int WordLength(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && text[end] is not (' ' or '(' or ')' or '{' or '}' or '[' or ']' or '"'))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Finds closing marks; one that was not found is not looked for again, so that a line of opening marks takes linear time.</summary>
    private sealed class Closers(string text)
    {
        private readonly HashSet<char> _absent = [];

        public int Find(char close, int open)
        {
            if (_absent.Contains(close))
            {
                return -1;
            }

            int at = open;
            do
            {
                at = text.IndexOf(close, at + 1);
            }
            while (close == '\'' && at >= 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

            if (at < 0)
            {
                _absent.Add(close);
            }

            return at;
        }
    }
}
