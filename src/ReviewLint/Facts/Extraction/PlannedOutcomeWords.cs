using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>The words of lists of outcomes: what ranks, joins, names and describes them.</summary>
internal static class PlannedOutcomeWords
{
    private static readonly PhraseFinder s_times = PhraseFinder.Load("outcome-times");
    private static readonly PhraseFinder s_measures = PhraseFinder.Load("outcome-measures");
    private static readonly HashSet<string> s_details = Lexicon.Load("outcome-details").Set;

    private static readonly string[] s_critical = ["primary", "critical", "main", "key", "principal", "major"];
    private static readonly string[] s_important = ["secondary", "important", "minor", "additional", "other"];

    // Words in "-ed" that begin the name of an outcome; the others begin a statement on it: "the primary outcome was assessed by ...".
    private static readonly HashSet<string> s_adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "need", "perceived", "delayed", "unplanned", "sustained", "impaired", "prolonged", "altered", "reduced", "increased", "unintended", "unwanted", "assisted", "speed", "combined",
    };

    private static readonly HashSet<string> s_statement = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "only", "available", "as", "lower", "higher", "similar", "dichotomous", "continuous", "those", "considered", "unclear", "unknown", "based", "also", "then", "given", "shown", "chosen",
        "eligible", "taken", "subject", "to", "in", "from", "for", "by", "on", "at", "too", "often", "rarely", "either", "both", "different", "likely", "relevant", "important", "critical", "listed",
    };

    // Pairs that are one outcome.
    private static readonly string[] s_pairs = ["nausea and vomiting", "morbidity and mortality", "activities and participation", "sensitivity and specificity", "signs and symptoms", "feeling and"];

    /// <summary>Whether a folded heading says that outcomes stand under it.</summary>
    public static bool NameOutcomes(string folded) => folded.Contains("outcome", StringComparison.Ordinal) || folded.Contains("endpoint", StringComparison.Ordinal);

    /// <summary>Whether words say when.</summary>
    public static bool HasTime(string text) => s_times.Occurs(text);

    /// <summary>Whether words say how it is measured, or name what is counted.</summary>
    public static bool HasMeasure(string text) => text.Contains('(', StringComparison.Ordinal) || s_measures.Occurs(text);

    /// <summary>The priority that the first words of a label give.</summary>
    public static OutcomePriority RankOf(string label)
    {
        string[] words = label.Split(' ');
        return words.Any(word => s_critical.Contains(word, StringComparer.OrdinalIgnoreCase)) ? OutcomePriority.Critical
            : words.Any(word => s_important.Contains(word, StringComparer.OrdinalIgnoreCase)) ? OutcomePriority.Important
            : OutcomePriority.Unranked;
    }

    /// <summary>The priority that a sentence gives which is nothing but a label, such as "Primary outcomes", else <see langword="null"/>.</summary>
    public static OutcomePriority? LabelOf(string text)
    {
        ReadOnlySpan<char> label = text.AsSpan().TrimEnd(":. ");
        return label.Length < 45 && label.Count(' ') < 5 && RankOf(label.ToString()) is var rank and not OutcomePriority.Unranked
            && (label.EndsWith("outcomes", StringComparison.OrdinalIgnoreCase) || label.EndsWith("outcome", StringComparison.OrdinalIgnoreCase)
                || label.EndsWith("outcome measures", StringComparison.OrdinalIgnoreCase) || label.EndsWith("endpoints", StringComparison.OrdinalIgnoreCase))
            ? rank : null;
    }

    /// <summary>Whether a paragraph is a name or a list of names rather than a sentence.</summary>
    public static bool IsBareList(string text) =>
        text.Length < 200 && text.Count(c => c == ' ') < 25 && !text.Split([' ', ',', ';']).Any(word => word is "we" or "We" or "will" or "was" or "were" or "is" or "are" or "not" or "had" or "have" or "has" or "may" or "included" or "planned");

    /// <summary>Whether what follows "the outcomes were" says something of them instead of naming them.</summary>
    public static bool IsStatement(string text, TextSpan part)
    {
        string first = WordAt(text, part.Start, part.End);
        return s_statement.Contains(first) || (first.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !first.Contains('-', StringComparison.Ordinal) && !s_adjectives.Contains(first))
            || first.EndsWith("ly", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The members of a list, each without numbering, article and final mark; what only describes a member belongs to it.</summary>
    public static List<TextSpan> Split(string text, TextSpan range)
    {
        bool semicolons = text.AsSpan(range.Start, range.Length).Contains(';');
        List<TextSpan> parts = [];
        int depth = 0;
        int start = range.Start;
        for (int i = range.Start; i <= range.End; i++)
        {
            char c = i < range.End ? text[i] : ';';
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            bool isMark = depth <= 0 && (c == ';' || (c == ',' && !semicolons && !IsInNumber(text, i)));
            bool isAnd = depth <= 0 && !semicolons && c == ' ' && i + 5 < range.End && string.CompareOrdinal(text, i, " and ", 0, 5) == 0 && !IsPair(text, i);
            if (isMark || isAnd || i == range.End)
            {
                Add(parts, text, Trim(text, start, i));
                start = isAnd ? i + 5 : i + 1;
            }
        }

        return parts;
    }

    /// <summary>The name that a member of a list begins with.</summary>
    public static TextSpan NameIn(string text, TextSpan part)
    {
        TextSpan trimmed = Trim(text, part.Start, part.End);
        int end = trimmed.Start;
        while (end < trimmed.End && text[end] is not ('(' or ':' or ';' or '[' or '='))
        {
            if (end > trimmed.Start && text[end - 1] == ' ' && s_details.Contains(WordAt(text, end, trimmed.End)))
            {
                break;
            }

            end++;
        }

        while (end > trimmed.Start && text[end - 1] is ' ' or ',' or '.' or '-')
        {
            end--;
        }

        return new TextSpan(trimmed.Start, end);
    }

    private static void Add(List<TextSpan> parts, string text, TextSpan part)
    {
        if (part.Length == 0)
        {
            return;
        }

        string first = WordAt(text, part.Start, part.End);
        if (parts.Count > 0 && (s_details.Contains(first) || char.IsAsciiDigit(first.FirstOrDefault()) || first is "or" or "with" or "in" or "their" or "its"))
        {
            parts[^1] = new TextSpan(parts[^1].Start, part.End);
        }
        else
        {
            parts.Add(part);
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '.' or ';' or ',' or ':')
        {
            end--;
        }

        int before;
        do
        {
            before = start;
            start = SkipWord(text, SkipNumbering(text, start, end), end, "and", "the", "any", "a", "an", "our");
        }
        while (start != before);

        return new TextSpan(Math.Min(start, end), end);
    }

    private static int SkipNumbering(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '-' or '*' or '\u2022')
        {
            start++;
        }

        int at = start < end && text[start] == '(' ? start + 1 : start;
        int mark = at;
        while (mark < end && mark < at + 3 && char.IsLetterOrDigit(text[mark]))
        {
            mark++;
        }

        return mark > at && mark + 1 < end && (text[mark] == ')' || (text[mark] == '.' && char.IsAsciiDigit(text[at]))) && text[mark + 1] == ' ' ? mark + 2 : start;
    }

    private static int SkipWord(string text, int start, int end, params string[] words)
    {
        string first = WordAt(text, start, end);
        return words.Contains(first, StringComparer.OrdinalIgnoreCase) && start + first.Length < end ? start + first.Length + 1 : start;
    }

    private static string WordAt(string text, int start, int end)
    {
        int at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '.') && !(text[at] == '.' && at + 1 == end))
        {
            at++;
        }

        return text[start..at].TrimEnd('.');
    }

    private static bool IsInNumber(string text, int comma) => comma > 0 && comma + 1 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1]);

    private static bool IsPair(string text, int and) => s_pairs.Any(pair => pair.IndexOf(" and", StringComparison.Ordinal) is var at
        && and >= at && text.AsSpan(and - at).StartsWith(pair, StringComparison.OrdinalIgnoreCase));
}
