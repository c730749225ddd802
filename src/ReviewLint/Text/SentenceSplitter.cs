using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>Parts a passage into sentences at '.', '!' and '?'.</summary>
/// <remarks>Never inside brackets (unless they stay open for long), after an abbreviation, in a number, or before a lower-case word.</remarks>
internal static class SentenceSplitter
{
    private const int LongestBracket = 600;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(".!?()[]");

    private static readonly FrozenSet<string> s_abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "vs", "e.g", "i.e", "al", "cf", "approx", "Fig", "Figs", "Dr", "Prof", "Mr", "Mrs", "St", "No", "Nos", "ca", "Ref", "Refs", "Inc", "Ltd",
        "spp", "viz", "Eq", "resp", "Suppl", "Vol");

    public static ImmutableArray<Sentence> Split(Passage passage)
    {
        string text = passage.Text;
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        int start = 0;
        int depth = 0;
        int opened = 0;
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(s_marks) is var next and >= 0)
        {
            at += next;
            char mark = text[at];
            if (mark is '(' or '[')
            {
                opened = depth++ == 0 ? at : opened;
            }
            else if (mark is ')' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (EndsSentence(text, start, at, depth > 0 && at - opened < LongestBracket))
            {
                int end = SkipClosers(text, at + 1);
                Add(sentences, passage, start, end);
                start = end;
                at = end - 1;
                depth = 0;
            }

            at++;
        }

        Add(sentences, passage, start, text.Length);
        return sentences.ToImmutable();
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

        if (end > start)
        {
            sentences.Add(new Sentence(passage, start, passage.Text[start..end]));
        }
    }

    private static bool EndsSentence(string text, int start, int at, bool inBracket)
    {
        int next = SkipClosers(text, at + 1);
        if (next >= text.Length)
        {
            return true;
        }

        bool spaced = text[next] == ' ';
        if (spaced)
        {
            next++;
        }

        // "evidence.The" without its space is a common slip; "e.g.The" is not met.
        bool glued = !spaced && at > 0 && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && next + 1 < text.Length && char.IsLower(text[next + 1]);
        if ((!spaced && !glued) || next >= text.Length || char.IsLower(text[next]) || (text[at] == '.' && text[next] is ',' or ';' or ')'))
        {
            return false;
        }

        if (inBracket)
        {
            return false;
        }

        return text[at] != '.' || !IsAbbreviation(text, start, at, text[next]);
    }

    private static bool IsAbbreviation(string text, int start, int at, char next)
    {
        int word = at;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        ReadOnlySpan<char> token = text.AsSpan(word, at - word);
        if (token.Length == 0)
        {
            return false;
        }

        // "No. 5" is a number, "Feb. 24" a date, "No." before a word ends a sentence; "J. Smith" is a name; "P = .04" has no word before its point.
        if (token is "No" or "Nos" or "Fig" or "Figs" or "Eq" or "Vol"
            or "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sep" or "Sept" or "Oct" or "Nov" or "Dec")
        {
            return char.IsAsciiDigit(next);
        }

        return (token.Length == 1 && char.IsUpper(token[0]) && char.IsUpper(next) && word > start)
            || s_abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token);
    }

    private static int SkipClosers(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ')' or ']')
        {
            at++;
        }

        return at;
    }
}
