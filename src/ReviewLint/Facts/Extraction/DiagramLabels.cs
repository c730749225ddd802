using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds the words of the boxes and arrows of a Mermaid or Graphviz diagram.</summary>
internal static class DiagramLabels
{
    private const int LongestLabel = 600;

    /// <summary>The labels that hold a digit, in order; line breaks within them are spaces.</summary>
    public static IEnumerable<Passage> Find(SourceText source, TextSpan code)
    {
        int at = code.Start;
        while (at < code.End)
        {
            char close = source.Text[at] switch { '"' => '"', '[' => ']', '{' when IsBox(source.Text, at, code) => '}', '(' => ')', '|' => '|', _ => '\0' };
            int end = close == '\0' ? -1 : source.Text.IndexOf(close, at + 1, Math.Min(LongestLabel, code.End - at - 1));
            if (end < 0 || (close != '"' && source.Text.AsSpan(at + 1, end - at - 1).ContainsAny('"', '[', '\n')))
            {
                at++;
                continue;
            }

            // Mermaid's boxes hold brackets of their own: "A[Records screened (n = 894)]".
            if (source.Text.AsSpan(at + 1, end - at - 1).ContainsAnyInRange('0', '9'))
            {
                yield return Read(source, new TextSpan(at + 1, end));
            }

            at = end + 1;
        }
    }

    private static bool IsBox(string text, int at, TextSpan code) => at > code.Start && char.IsLetterOrDigit(text[at - 1]);

    private static Passage Read(SourceText source, TextSpan span)
    {
        PassageBuilder builder = new();
        int at = span.Start;
        while (at < span.End)
        {
            int length = BreakAt(source.Text.AsSpan(at, span.End - at));
            if (length > 0)
            {
                builder.Append(' ', at, at + length);
                at += length;
                continue;
            }

            builder.Append(source.Text, new TextSpan(at, at + 1));
            at++;
        }

        return builder.Build(span.Start);
    }

    // "<br>", "<br/>", and Graphviz' "\n", "\l", "\r"
    private static int BreakAt(ReadOnlySpan<char> text)
    {
        if (text[0] == '<')
        {
            int close = text.IndexOf('>');
            return close is > 0 and < 12 ? close + 1 : 0;
        }

        return text[0] == '\\' && text.Length > 1 && text[1] is 'n' or 'l' or 'r' ? 2 : 0;
    }
}
