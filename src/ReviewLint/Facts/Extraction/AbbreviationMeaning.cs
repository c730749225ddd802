namespace ReviewLint.Facts.Extraction;

/// <summary>Whether a text says what an abbreviation stands for.</summary>
internal static class AbbreviationMeaning
{
    private const int MostExtraWords = 4;

    private static readonly string[] s_introductions = ["", "or ", "called ", "also called ", "known as ", "also known as ", "abbreviated ", "abbreviated as ", "hereafter ", "termed ", "the ", "so-called ", "'", "\""];

    private static readonly string[] s_equations = [" = ", " stands for ", " is short for ", " means ", ", or ", " (or ", " (i.e.", ", which stands for ", ", short for ", ": "];

    /// <summary>Whether it does: "cognitive therapy (CT)", "CT (cognitive therapy)", "cognitive therapy, CT", "CT stands for".</summary>
    public static bool IsGiven(string text, string form)
    {
        for (int at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            int end = at + form.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] != 's'))
            {
                continue;
            }

            end = end < text.Length && text[end] == 's' ? end + 1 : end;
            if (IsBracketed(text, at, end) || IsOpened(text, end, form) || FollowsLongForm(text, at, form) || s_equations.Any(words => IsEquated(text, end, words, form)))
            {
                return true;
            }
        }

        return false;
    }

    // In brackets behind words: "(CT)", "[CT]", "(or CT)", "(CT; a talking therapy)", "(CBT, CT)".
    private static bool IsBracketed(string text, int at, int end)
    {
        int open = text.AsSpan(0, at).LastIndexOfAny('(', '[');
        if (open < 1 || (end < text.Length && text[end] is not (')' or ']' or ';' or ',' or ':' or '\'' or '"' or '/' or '-')) || !text.AsSpan(0, open).ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        string before = text[(open + 1)..at];
        return s_introductions.Any(words => before.Equals(words, StringComparison.OrdinalIgnoreCase))
            || (before.Length < 24 && !before.AsSpan().ContainsAny('(', ')') && before.AsSpan().TrimEnd().EndsWith([',']) && !before.AsSpan().ContainsAnyInRange('0', '9'))
            || before.EndsWith("; ", StringComparison.Ordinal)
            || before is [.., '-'] and { Length: < 4 }
            || before.EndsWith(" or ", StringComparison.Ordinal);
    }

    // Before a bracket that begins with its first letter: "CT (cognitive therapy)".
    private static bool IsOpened(string text, int end, string form) =>
        text.AsSpan(end).TrimStart("'\"") is var rest && rest.Length > 3 && rest[0] == ' ' && rest[1] is '(' or '['
        && char.ToUpperInvariant(rest[2]) == form[0]
        && rest[2..] is var inside && inside.IndexOfAny(')', ']') is > 5 and var close && inside[..close].ContainsAnyInRange('a', 'z') && inside[..close].Contains(' ');

    private static bool IsEquated(string text, int end, string words, string form) =>
        string.CompareOrdinal(text, end, words, 0, words.Length) == 0
        && text.AsSpan(end + words.Length).TrimStart("'\" ") is var rest && rest.Length > 1
        && char.ToUpperInvariant(rest[0]) == form[0] && char.IsAsciiLetterLower(rest[1]);

    // Behind its own long form without brackets: "cognitive therapy CT", "cognitive therapy, CT".
    private static bool FollowsLongForm(string text, int at, string form)
    {
        string[] words = text[Math.Max(0, at - 120)..at].Split([' ', '-', ',', '(', '[', ':'], StringSplitOptions.RemoveEmptyEntries);
        int left = form.Length - 1;
        for (int i = words.Length - 1; i >= 0 && left >= 0 && words.Length - i <= form.Length + MostExtraWords; i--)
        {
            if (char.ToUpperInvariant(words[i][0]) == form[left] && words[i].Length > 1 && words[i].Any(char.IsAsciiLetterLower))
            {
                left--;
            }
            else if (i == words.Length - 1)
            {
                return false;
            }
        }

        return left < 0;
    }
}
