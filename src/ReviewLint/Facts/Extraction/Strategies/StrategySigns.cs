namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Tells the syntax of search interfaces from prose, without parsing.</summary>
internal static class StrategySigns
{
    private static readonly string[] s_signs =
    [
        "[tiab", "[tw]", "[Mesh", "[MeSH", "[mesh", "[mh", "[Title", "[Text Word", "[pt]", "[Publication Type", "[ti]", "[All Fields", "MeSH descriptor", "TS=", "TI=", "TS =", "TITLE-ABS",
        "MH \"", "MM \"", "'/exp", "'/de", "\"/exp", ":ti,", ":ab,", ":ti ", ":ab ", ":tw ", ":kw ", "NEAR/", "near/", "NEXT/", "next/", "LIMIT-TO", " adj ", "{or ", "{and ", "{OR ", "{AND ", "TX ", "Limiters", "MAINSUBJECT", "noft(", "TI,AB(", "remove duplicates from",
    ];

    private static readonly string[] s_fields = ["ti", "ab", "tw", "mp", "pt", "sh", "kw", "kf", "fs", "af", "hw", "ot", "nm", "xs", "id", "sh", "dt", "tx"];

    /// <summary>Whether a line has a sign that no sentence has.</summary>
    public static bool IsStrong(ReadOnlySpan<char> line)
    {
        if (IsPure(line))
        {
            return true;
        }

        foreach (string sign in s_signs)
        {
            if (line.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return HasMark(line);
    }

    /// <summary>Whether a line is nothing but lines and operators: "1 or 2", "#3 AND (#4 OR #5)", "or/1-5", "limit 7 to ...".</summary>
    public static bool IsPure(ReadOnlySpan<char> line)
    {
        int numbers = 0;
        int operators = 0;
        int at = 0;
        while (at < line.Length)
        {
            int from = at;
            while (at < line.Length && !IsBoundary(line[at]))
            {
                at++;
            }

            ReadOnlySpan<char> word = line[from..at].TrimEnd(".,;");
            if (word.IsEmpty)
            {
                at++;
                continue;
            }

            if (QueryWords.TryReadReference(word, out _, out _) || QueryWords.TryReadRange(word, out _, out _, out _))
            {
                numbers++;
            }
            else if (QueryWords.Operator(word).Length > 0)
            {
                operators++;
            }
            else if (IsRange(word))
            {
                return true;
            }
            else if (word.Equals("limit", StringComparison.OrdinalIgnoreCase) && numbers == 0 && operators == 0)
            {
                return line[at..].TrimStart() is [>= '0' and <= '9' or '#' or 'S' or 's', ..] && line.Contains(" to ", StringComparison.Ordinal);
            }
            else
            {
                return false;
            }
        }

        return numbers > 1 && operators > 0;
    }

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '{' or '}';

    // "or/1-5"
    private static bool IsRange(ReadOnlySpan<char> word)
    {
        int slash = word.IndexOf('/');
        return slash > 0 && slash + 1 < word.Length && (QueryWords.Operator(word[..slash]).Length > 0 || QueryWords.Operator(word[(slash + 1)..]).Length > 0)
            && (char.IsAsciiDigit(word[slash + 1]) || word[slash + 1] == '#' || char.IsAsciiDigit(word[0]));
    }

    // A truncated word, a heading's slash, a field behind a dot, adj3.
    private static bool HasMark(ReadOnlySpan<char> line)
    {
        for (int at = 1; at < line.Length; at++)
        {
            char before = line[at - 1];
            bool last = at + 1 == line.Length;
            switch (line[at])
            {
                case '*' or '$' when char.IsLetter(before) && (last || line[at + 1] is ' ' or ')' or '"' or '.' or ',' or '[' or '\\'):
                case '/' when char.IsLetter(before) && (last || line[at + 1] is ' ' or ')'):
                case '.' when (char.IsLetterOrDigit(before) || before is ')' or '*' or '$' or '?' or '"' or ':') && IsField(line[(at + 1)..]):
                    return true;
                case 'a' when before == ' ' && line[at..].StartsWith("adj", StringComparison.Ordinal) && at + 3 < line.Length && char.IsAsciiDigit(line[at + 3]):
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool IsField(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || (text.Length > 2 && text[2] is not ('.' or ',' or ' ' or ')')))
        {
            return false;
        }

        foreach (string field in s_fields)
        {
            if (text.StartsWith(field, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
