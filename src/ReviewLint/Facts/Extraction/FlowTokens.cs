using System.Globalization;

namespace ReviewLint.Facts.Extraction;

/// <summary>A sentence as words with what they are signs of, numbers in digits or words, and marks.</summary>
/// <remarks>Made in one pass; positions beyond either end read as a mark.</remarks>
internal sealed class FlowTokens
{
    private const int MostDigits = 9;

    private readonly string _text;
    private readonly List<FlowToken> _tokens = [];

    public FlowTokens(string text)
    {
        _text = text;
        int at = 0;
        while (at < text.Length)
        {
            at = text[at] == ' ' ? at + 1 : char.IsAsciiDigit(text[at]) ? ScanNumber(at) : char.IsLetter(text[at]) ? ScanWord(at) : Add(FlowTokenKind.Mark, at, at + 1);
        }
    }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at a position; a mark without length beyond the ends.</summary>
    public FlowToken this[int at] => at >= 0 && at < _tokens.Count ? _tokens[at] : new FlowToken(FlowTokenKind.Mark, _text.Length, _text.Length, 0, FlowCue.None);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Text(int at) => _text.AsSpan(this[at].Start, this[at].End - this[at].Start);

    /// <summary>Whether a token is a word or mark.</summary>
    public bool Reads(int at, ReadOnlySpan<char> word) => Text(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is one of some words.</summary>
    public bool ReadsAny(int at, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Reads(at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark at a position, or NUL when a word, number or nothing stands there.</summary>
    public char Mark(int at) => this[at] is { Kind: FlowTokenKind.Mark } token && token.End > token.Start ? _text[token.Start] : '\0';

    /// <summary>Whether a number stands at a position.</summary>
    public bool IsNumber(int at) => this[at].Kind == FlowTokenKind.Number;

    /// <summary>Everything that the words from one position up to another are signs of.</summary>
    public FlowCue Cues(int start, int end)
    {
        FlowCue cues = FlowCue.None;
        for (int i = start; i < end; i++)
        {
            cues |= this[i].Cue;
        }

        return cues;
    }

    private int Add(FlowTokenKind kind, int start, int end, int value = 0, FlowCue cue = FlowCue.None)
    {
        _tokens.Add(new FlowToken(kind, start, end, value, cue));
        return end;
    }

    private int ScanWord(int start)
    {
        int end = EndOfWord(start);
        if (ReadNumberWords(start, end) is { } number)
        {
            return Add(FlowTokenKind.Number, start, number.End, number.Value);
        }

        ReadOnlySpan<char> word = _text.AsSpan(start, end - start);
        FlowCue cue = _text.AsSpan(end).StartsWith(" criteri", StringComparison.Ordinal) ? FlowCue.None : FlowLexicon.Find(word);
        if (cue == FlowCue.None && word.Equals("full", StringComparison.OrdinalIgnoreCase) && (IsText(end) || EndsWithIn(start)))
        {
            cue = FlowCue.FullText;
        }

        return Add(FlowTokenKind.Word, start, end, cue: cue);
    }

    // "full text", "full articles", "full copies"; not "full details".
    private bool IsText(int end)
    {
        ReadOnlySpan<char> next = end + 1 < _text.Length ? _text.AsSpan(end + 1) : default;
        return next.StartsWith("text", StringComparison.OrdinalIgnoreCase) || next.StartsWith("paper", StringComparison.OrdinalIgnoreCase)
            || next.StartsWith("article", StringComparison.OrdinalIgnoreCase) || next.StartsWith("report", StringComparison.OrdinalIgnoreCase)
            || next.StartsWith("cop", StringComparison.OrdinalIgnoreCase) || next.StartsWith("publication", StringComparison.OrdinalIgnoreCase)
            || next.StartsWith("manuscript", StringComparison.OrdinalIgnoreCase);
    }

    // "read in full"
    private bool EndsWithIn(int start) => _text.AsSpan(0, start).EndsWith(" in ", StringComparison.OrdinalIgnoreCase);

    private int EndOfWord(int at)
    {
        while (at < _text.Length && (char.IsLetterOrDigit(_text[at]) || (_text[at] is '-' or '\'' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    // "twelve", "twenty three", "one hundred and two"; "no" and "a" count nothing here, "two and three" are two numbers.
    private (int End, int Value)? ReadNumberWords(int start, int end)
    {
        if (Value(start, end) is not > 0 || _text.AsSpan(start, end - start) is "a" or "A" or "and" or "single")
        {
            return null;
        }

        bool hundred = false;
        int last = end;
        for (int words = 0; words < 4 && end < _text.Length && _text[end] == ' ' && end + 1 < _text.Length && char.IsLetter(_text[end + 1]); words++)
        {
            int from = end + 1;
            end = EndOfWord(from);
            ReadOnlySpan<char> word = _text.AsSpan(from, end - from);
            bool joins = word.Equals("and", StringComparison.OrdinalIgnoreCase);
            if ((joins && !hundred) || Value(start, end) is null || word is "a" or "no" or "none" or "single")
            {
                break;
            }

            hundred |= word.Equals("hundred", StringComparison.OrdinalIgnoreCase);
            last = joins ? last : end;
        }

        return (last, Value(start, last) ?? 0);
    }

    private int? Value(int start, int end) => NumberGrammar.Read(_text.AsSpan(start, end - start));

    private int ScanNumber(int start)
    {
        int end = EndOfDigits(start);
        while (end - start <= MostDigits && end + 3 < _text.Length && _text[end] is ',' or ' ' && IsThousands(start, end))
        {
            end += 4;
        }

        bool odd = (start > 0 && (_text[start - 1] is '-' or '/' or '.' or '<' or '>' or '\u2013' || char.IsLetter(_text[start - 1]))) || IsOdd(end);
        if (!odd && end - start <= MostDigits + 2 && int.TryParse(_text.AsSpan(start, end - start).ToString().Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int value))
        {
            return Add(FlowTokenKind.Number, start, end, value);
        }

        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || (_text[end] is '.' or ',' or '/' or '-' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1])) || _text[end] == '%'))
        {
            end++;
        }

        return Add(FlowTokenKind.Figure, start, end);
    }

    private int EndOfDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    // "1,204" and "1 204"; "in 2020 310 records" has four digits before the space.
    private bool IsThousands(int start, int end) =>
        end + 3 < _text.Length && EndOfDigits(start) - start <= 3 && EndOfDigits(end + 1) == end + 4 && _text[start] != '0';

    // A decimal, percentage, range, ratio or a number glued to letters.
    private bool IsOdd(int end)
    {
        if (end >= _text.Length)
        {
            return false;
        }

        char next = _text[end];
        bool digit = end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]);
        return next == '%' || char.IsLetter(next) || (next is '.' or ',' or '/' or '-' or ':' && digit) || (next == '-' && end + 1 < _text.Length && char.IsLetter(_text[end + 1]))
            || _text.AsSpan(end).StartsWith(" %", StringComparison.Ordinal) || _text.AsSpan(end).StartsWith(" per cent", StringComparison.Ordinal);
    }
}
