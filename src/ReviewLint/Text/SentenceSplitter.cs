using System.Buffers;
using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>Parts a passage into sentences at '.', '!' and '?'.</summary>
/// <remarks>Never inside brackets (unless they stay open for long), after an abbreviation, in a number, or before a lower-case word.</remarks>
internal static class SentenceSplitter
{
    private const int LongestBracket = 600;

    // Nobody writes a longer sentence; a text without a stop is cut at spaces, so that whatever looks at a whole sentence stays linear.
    private const int LongestSentence = 2000;
    private const int LongestCitation = 40;

    private static readonly SearchValues<char> s_brackets = SearchValues.Create("()[]");

    private static readonly SearchValues<char> s_roman = SearchValues.Create("ivxIVX");

    private static readonly SearchValues<char> s_marks = SearchValues.Create(".!?");

    // Case counts: "MS", "CF" and "CA" are diseases.
    private static readonly HashSet<string> s_abbreviations = new(StringComparer.Ordinal)
    {
        "vs", "Vs", "e.g", "E.g", "eg", "i.e", "I.e", "ie", "cf", "Cf", "approx", "Dr", "Drs", "Prof", "Mr", "Mrs", "Ms", "St", "ca", "ref", "refs",
        "Ref", "Refs", "spp", "sp", "viz", "resp", "Suppl", "incl", "esp",
    };

    // "No. 5" is a number, "No." before a word ends a sentence; so "Dec. 2013", "Fig. 2", "p. 14".
    private static readonly HashSet<string> s_beforeNumber = new(StringComparer.Ordinal)
    {
        "No", "no", "Nos", "nos", "Fig", "fig", "Figs", "figs", "Eq", "Vol", "vol", "p", "pp", "Sect", "Ch", "ch", "App",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    // After "U.S.", "et al.", "vitamin D." or "Inc." a capital may be a name; these words begin a sentence.
    private static readonly HashSet<string> s_openers = new(StringComparer.Ordinal)
    {
        "A", "An", "The", "This", "These", "That", "Those", "There", "It", "They", "We", "Our", "In", "On", "At", "For", "From", "To", "With", "Of",
        "No", "None", "Neither", "Both", "All", "Most", "Some", "Many", "Few", "Each", "Only", "One", "Two", "Three", "Four", "Five", "However",
        "Although", "Because", "Overall", "Moreover", "Furthermore", "When", "While", "Where", "If", "As", "By", "But", "And", "Results", "Data",
        "Studies", "Trials", "Evidence", "Searches", "After", "Before", "Further", "Future", "Compared", "Among", "Participants", "Patients",
    };

    public static ImmutableArray<Sentence> Split(Passage passage)
    {
        string text = passage.Text;
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        int start = 0;
        int covered = 0;
        int at = 0;
        Queue<(int Open, int Close)> brackets = FindBrackets(text);
        while (at < text.Length && text.AsSpan(at).IndexOfAny(s_marks) is var next and >= 0)
        {
            at += next;
            while (brackets.TryPeek(out (int Open, int Close) bracket) && bracket.Open < at)
            {
                covered = Math.Max(covered, bracket.Close);
                brackets.Dequeue();
            }

            if (EndOfSentence(text, start, at, covered) is var end and > 0)
            {
                Add(sentences, passage, start, end);
                start = end;
                at = end - 1;
            }

            at++;
        }

        Add(sentences, passage, start, text.Length);
        return sentences.ToImmutable();
    }

    // Brackets that close before long, in order; one that stays open holds nothing together.
    private static Queue<(int Open, int Close)> FindBrackets(string text)
    {
        List<(int Open, int Close)> pairs = [];
        Stack<int> round = new();
        Stack<int> square = new();
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(s_brackets) is var next and >= 0)
        {
            at += next;
            Stack<int> own = text[at] is '(' or ')' ? round : square;
            if (text[at] is '(' or '[')
            {
                own.Push(at);
            }
            else if (own.TryPop(out int open) && at - open <= LongestBracket)
            {
                pairs.Add((open, at));
            }

            at++;
        }

        pairs.Sort();
        return new Queue<(int Open, int Close)>(pairs);
    }

    private static void Add(ImmutableArray<Sentence>.Builder sentences, Passage passage, int start, int end)
    {
        while (start < end && passage.Text[start] == ' ')
        {
            start++;
        }

        while (end > start && passage.Text[end - 1] == ' ')
        {
            end--;
        }

        while (end - start > LongestSentence && passage.Text.LastIndexOf(' ', start + LongestSentence, LongestSentence) is var space and > 0)
        {
            sentences.Add(new Sentence(passage, start, passage.Text[start..space]));
            start = space + 1;
        }

        if (end > start)
        {
            sentences.Add(new Sentence(passage, start, passage.Text[start..end]));
        }
    }

    // Offset after the sentence that the mark ends, its closing quotes and citations included; 0 when it ends none.
    private static int EndOfSentence(string text, int start, int at, int covered)
    {
        int closed = SkipClosers(text, at + 1);
        int end = SkipCitation(text, at, closed);
        if (end >= text.Length)
        {
            return end;
        }

        bool spaced = text[end] == ' ';
        int next = spaced ? end + 1 : end;
        if ((!spaced && !IsGlued(text, at, end)) || next >= text.Length || char.IsLower(text[next])
            || (text[at] == '.' && text[next] is ',' or ';' or ')') || IsInNumber(text, at, next))
        {
            return 0;
        }

        return end <= covered || (text[at] == '.' && IsAbbreviation(text, start, at, next)) ? 0 : end;
    }

    // "p < . 001" and "p ! .05", as PDFs give them.
    private static bool IsInNumber(string text, int at, int next) =>
        at > 0 && text[at - 1] is ' ' or '<' or '=' or '>' && (char.IsAsciiDigit(text[next]) || text[next] == '.');

    // "evidence.The" without its space is a common slip; "e.g.The" is not met.
    private static bool IsGlued(string text, int at, int end) =>
        end == at + 1 && at > 0 && char.IsLower(text[at - 1]) && char.IsUpper(text[end]) && end + 1 < text.Length && char.IsLower(text[end + 1]);

    private static bool IsAbbreviation(string text, int start, int at, int next)
    {
        int word = at;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        ReadOnlySpan<char> token = text.AsSpan(word, at - word);
        if (token.IsEmpty)
        {
            return false;
        }

        if (s_beforeNumber.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token))
        {
            return char.IsAsciiDigit(text[next]);
        }

        if (s_abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token))
        {
            return true;
        }

        bool first = text.AsSpan(start, word - start).Trim(' ').IsEmpty;
        if (first && IsLabel(token))
        {
            return true;
        }

        bool initial = token.Length == 1 ? IsInitial(text, start, word) : token is "al" or "Inc" or "Ltd" or "Co" || IsDottedLetters(token);
        return initial && !OpensSentence(text, next);
    }

    // "1.", "A." and "iv." at the start number what follows.
    private static bool IsLabel(ReadOnlySpan<char> token) =>
        token.Length == 1 || (token.Length == 2 && char.IsAsciiDigit(token[0])) || (token.Length <= 4 && token.IndexOfAnyExcept(s_roman) < 0);

    // "Mary J. Smith" has a name before its initial; "hepatitis B." and "factor-I." have none.
    private static bool IsInitial(string text, int start, int word)
    {
        if (!char.IsUpper(text[word]) || word - 2 < start || text[word - 1] != ' ')
        {
            return false;
        }

        int before = text.LastIndexOf(' ', word - 2, word - 1 - start) + 1;
        return char.IsUpper(text[Math.Max(before, start)]);
    }

    // "U.S", "i.v", "Ph.D"
    private static bool IsDottedLetters(ReadOnlySpan<char> token) =>
        token.Length is >= 3 and <= 7 && token[^2] == '.' && char.IsLetter(token[0]) && token[..^2].IndexOf('.') is var dot && (dot < 0 ? token.Length <= 4 : dot == 1);

    private static bool OpensSentence(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 16 && char.IsLetter(text[end]))
        {
            end++;
        }

        return s_openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));
    }

    private static int SkipClosers(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ')' or ']' or Passage.Mask)
        {
            at++;
        }

        return at;
    }

    // Citations that follow the stop: "trials.12 The", "trials.[3, 4] The".
    private static int SkipCitation(string text, int mark, int at)
    {
        bool bracketed = at < text.Length && text[at] == '[';
        int end = bracketed ? at + 1 : at;
        int limit = Math.Min(text.Length, at + LongestCitation);
        while (end < limit && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '-' || (bracketed && text[end] == ' ')))
        {
            end++;
        }

        if (bracketed)
        {
            return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 : at;
        }

        bool cited = end > at && mark > 1 && char.IsLower(text[mark - 1]) && char.IsLower(text[mark - 2])
            && end < text.Length - 1 && text[end] == ' ' && char.IsUpper(text[end + 1]);
        return cited ? end : at;
    }
}
