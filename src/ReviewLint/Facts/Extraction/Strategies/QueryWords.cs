using System.Collections.Frozen;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>What a single word of a query can be: an operator, a number of a line, a field code.</summary>
internal static class QueryWords
{
    // MeSH and text fields of PubMed's tags; others in square brackets are comments.
    private static readonly string[] s_tags =
    [
        "tiab", "tw", "ti", "ab", "mesh", "mh", "majr", "sh", "pt", "la", "dp", "pdat", "dcom", "crdt", "edat", "mhda", "sb", "au", "ot", "nm", "rn",
        "title", "abstract", "text word", "all fields", "all", "publication", "language", "filter", "date", "journal", "ta", "other term", "supplementary",
        "pharmacological", "substance", "subheading", "majr", "ad", "affiliation", "author", "kw", "entrez", "py", "lim",
    ];

    // Prefixes of EBSCOhost; others in capitals are words.
    private static readonly FrozenSet<string> s_prefixes = new[]
    {
        "TI", "AB", "MH", "MM", "MJ", "MW", "SU", "TX", "KW", "PT", "DE", "AU", "SO", "ZT", "DH", "XB", "MA", "IT", "TI,AB", "TIAB", "noft", "ti", "ab", "su", "all",
        "TS", "TITLE", "ABS", "KEY", "ALL", "AND/OR",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The Boolean operator that a word is: "and", "or" or "not" in any case; else the empty text.</summary>
    public static string Operator(ReadOnlySpan<char> word) =>
        word.Equals("or", StringComparison.OrdinalIgnoreCase) ? "or"
        : word.Equals("and", StringComparison.OrdinalIgnoreCase) ? "and"
        : word.Equals("not", StringComparison.OrdinalIgnoreCase) ? "not"
        : "";

    /// <summary>Whether a word means closeness: adj, adj3, NEAR, NEAR/3, NEXT, W/5, PRE/2, N3, W3, SAME.</summary>
    public static bool IsProximity(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> name = word.TrimEnd("0123456789");
        bool counted = name.Length < word.Length;
        return name switch
        {
            "adj" or "ADJ" or "Adj" or "NEAR" or "NEXT" or "ONEAR" or "SAME" => true,
            "NEAR/" or "near/" or "Near/" or "NEXT/" or "next/" or "W/" or "w/" or "PRE/" or "pre/" or "P/" or "ONEAR/" or "adj/" or "ADJ/" or "N/" or "near" or "next" or "N" or "n" or "W" or "w" => counted,
            _ => false,
        };
    }

    /// <summary>Reads a line's number: "7", "#7", "S7".</summary>
    public static bool TryReadReference(ReadOnlySpan<char> word, out int number, out bool isMarked)
    {
        isMarked = word.Length > 1 && word[0] is '#' or 'S' or 's' && char.IsAsciiDigit(word[1]);
        return TryReadNumber(isMarked ? word[1..] : word, out number);
    }

    /// <summary>Reads lines from one to another: "1-5", "#1-#5", "S1-S5".</summary>
    public static bool TryReadRange(ReadOnlySpan<char> word, out int first, out int last, out bool isMarked)
    {
        last = 0;
        isMarked = false;
        int dash = word.IndexOf('-');
        first = 0;
        return dash > 0 && TryReadReference(word[..dash], out first, out isMarked) && TryReadReference(word[(dash + 1)..], out last, out _);
    }

    /// <summary>The field codes of "ti,ab." behind a dot, colon or slash: comma-parted letters; empty when the text is none.</summary>
    public static string[] Codes(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(".,;");
        if (text.Length is < 2 or > 60)
        {
            return [];
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c) && c is not (',' or '_' or '/'))
            {
                return [];
            }
        }

        string[] codes = text.ToString().Split([',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return codes.All(code => code.Length is >= 2 and <= 4) ? codes : [];
    }

    /// <summary>Whether words in square brackets are a field of PubMed or a limit of Embase.com.</summary>
    public static bool IsTag(ReadOnlySpan<char> content)
    {
        content = content.Trim(' ');
        foreach (string tag in s_tags)
        {
            if (content.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (content.Length == tag.Length || !char.IsLetterOrDigit(content[tag.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word in front of a term or group says in which field it is searched.</summary>
    public static bool IsPrefix(string word) => s_prefixes.Contains(word) || word.EndsWith('=') || (word.Length > 4 && word.Contains('-', StringComparison.Ordinal) && word.All(c => char.IsAsciiLetterUpper(c) || c == '-'));

    private static bool TryReadNumber(ReadOnlySpan<char> word, out int number)
    {
        number = 0;
        if (word.Length is 0 or > 4)
        {
            return false;
        }

        foreach (char c in word)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
