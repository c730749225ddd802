using System.Buffers;
using System.Net;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Turns the text of one paragraph, heading or cell into a passage: markup goes, what is not prose becomes a mask.</summary>
/// <remarks>
/// Every character is kept, dropped, masked or replaced in one pass from left to right; look-ahead is bounded, so that time is linear whatever
/// the brackets. Emphasis follows CommonMark but for its rule of three.
/// </remarks>
internal ref struct InlineReader
{
    private const int LongestMath = 500;
    private const int LongestDisplay = 3000;
    private const int LongestLink = 2000;
    private const int LongestTag = 500;

    private const byte Keep = 0;
    private const byte Drop = 1;
    private const byte Masked = 2;
    private const byte Replaced = 3;

    private static readonly SearchValues<char> s_special = SearchValues.Create("\\`$[]!@<&*_~^{\n-");

    private readonly InlineText _source;
    private readonly ReadOnlySpan<char> _text;
    private readonly Func<string, bool> _isReference;
    private readonly byte[] _actions;
    private readonly EmphasisMarks _emphasis = new();
    private readonly List<int> _brackets = [];
    private Dictionary<int, (string Text, int Length)>? _replacements;
    private HashSet<int>? _openRuns;

    private InlineReader(InlineText source, Func<string, bool> isReference)
    {
        _source = source;
        _text = source.Characters;
        _isReference = isReference;
        _actions = ArrayPool<byte>.Shared.Rent(source.Length);
        _actions.AsSpan(0, source.Length).Clear();
    }

    /// <summary>Reads a block's text.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="isReference">Whether a link label is defined in the draft.</param>
    public static InlineResult Read(InlineText text, Func<string, bool> isReference)
    {
        PassageBuilder builder = new();
        int special = text.Characters.IndexOfAny(s_special);
        if (special < 0)
        {
            builder.Append(text.Characters, text.Start);
            return new InlineResult(builder.Build(text.Start), null);
        }

        InlineReader reader = new(text, isReference);
        reader.Scan(special);
        reader.Write(builder);
        Passage passage = builder.Build(text.Start);
        TextSpan? bold = reader.FirstBold();
        ArrayPool<byte>.Shared.Return(reader._actions);
        return new InlineResult(passage, bold);
    }

    private readonly TextSpan? FirstBold() => _emphasis.Bold is { } bold && _text[..bold.Start].IsWhiteSpace()
        ? new TextSpan(_source.OffsetOf(bold.Start), _source.OffsetOf(bold.End - 1) + 1)
        : null;

    private readonly void Write(PassageBuilder builder)
    {
        int at = 0;
        while (at < _text.Length)
        {
            byte action = _actions[at];
            int end = at + 1;
            while (end < _text.Length && _actions[end] == action && action != Replaced
                && (action != Keep || _source.OffsetOf(end) == _source.OffsetOf(end - 1) + 1))
            {
                end++;
            }

            if (action == Keep)
            {
                builder.Append(_text[at..end], _source.OffsetOf(at));
            }
            else if (action == Masked)
            {
                builder.Append(Passage.Mask, _source.OffsetOf(at), _source.OffsetOf(end - 1) + 1);
            }
            else if (action == Replaced)
            {
                (string with, int length) = _replacements![at];
                end = at + length;
                foreach (char character in with)
                {
                    builder.Append(character, _source.OffsetOf(at), _source.OffsetOf(end - 1) + 1);
                }
            }

            at = end;
        }
    }

    private void Scan(int at)
    {
        while (at < _text.Length)
        {
            at = _text[at] switch
            {
                '\\' => ReadBackslash(at),
                '`' => ReadCode(at),
                '$' => ReadMath(at),
                '!' when Peek(at + 1) == '[' => OpenBracket(at, 2),
                '[' => OpenBracket(at, 1),
                ']' => CloseBracket(at),
                '@' => ReadCitation(at),
                '<' => ReadAngle(at),
                '&' => ReadEntity(at),
                '*' or '_' or '~' => ReadMarks(at),
                '^' => ReadSuperscript(at),
                '{' => ReadBrace(at),
                '-' => ReadDash(at),
                _ => at + 1,
            };
            int next = at < _text.Length ? _text[at..].IndexOfAny(s_special) : -1;
            at = next < 0 ? _text.Length : at + next;
        }

        _emphasis.Pair(_actions, Drop);
    }

    private readonly char Peek(int at) => at >= 0 && at < _text.Length ? _text[at] : '\0';

    // Marks a stretch; emphasis marks inside a masked one are none.
    private readonly int Mark(int start, int end, byte action)
    {
        _actions.AsSpan(start, end - start).Fill(action);
        return end;
    }

    private int Replace(int start, int end, string with)
    {
        _replacements ??= [];
        _replacements[start] = (with, end - start);
        _actions[start] = Replaced;
        return end;
    }

    private readonly int ReadBackslash(int at)
    {
        char next = Peek(at + 1);
        if (char.IsAsciiLetter(next) && char.IsAsciiLetter(Peek(at + 2)))
        {
            return ReadCommand(at);
        }

        if (next is '\n' or ' ' || (char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next))))
        {
            _actions[at] = Drop;
            return at + 2;
        }

        return at + 1;
    }

    // "\newpage", "\cite{key}", "\ref{fig}"; the argument of "\textbf{...}" and its like is prose.
    private readonly int ReadCommand(int at)
    {
        int end = at + 1;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> name = _text[(at + 1)..end];
        int window = Math.Min(_text.Length - end, LongestTag);
        int close = Peek(end) == '{' ? _text.Slice(end, window).IndexOf('}') : -1;
        if (close > 0 && (name.StartsWith("text", StringComparison.Ordinal) || name is "emph" or "footnote" or "caption"))
        {
            Mark(at, end + 1, Drop);
            _actions[end + close] = Drop;
            return end + 1;
        }

        return close > 0 ? Mark(at, end + close + 1, Masked) : Mark(at, end, Drop);
    }

    private int ReadCode(int at)
    {
        int run = RunLength(at, '`');
        int close = _openRuns is not null && _openRuns.Contains(run) ? -1 : FindRun(at + run, run);
        if (close < 0)
        {
            (_openRuns ??= []).Add(run);
            return at + run;
        }

        return Mark(at, close + run, Masked);
    }

    private readonly int FindRun(int at, int length)
    {
        while (at < _text.Length && _text[at..].IndexOf('`') is var next and >= 0)
        {
            at += next;
            int run = RunLength(at, '`');
            if (run == length)
            {
                return at;
            }

            at += run;
        }

        return -1;
    }

    private readonly int RunLength(int at, char mark)
    {
        int end = at;
        while (end < _text.Length && _text[end] == mark)
        {
            end++;
        }

        return end - at;
    }

    // As Pandoc: "$x$" has no space inside its marks and no digit after them, so that "$5 to $10" is money.
    private int ReadMath(int at)
    {
        ReadOnlySpan<char> window = _text.Slice(at, Math.Min(_text.Length - at, LongestMath));
        if (Peek(at + 1) == '$')
        {
            int rest = Math.Min(_text.Length - at - 2, LongestDisplay);
            int end = _text.Slice(at + 2, rest).IndexOf("$$", StringComparison.Ordinal);
            return end < 0 ? at + 2 : Mark(at, at + 2 + end + 2, Masked);
        }

        if (char.IsWhiteSpace(Peek(at + 1)))
        {
            return at + 1;
        }

        for (int i = 2; i < window.Length; i++)
        {
            if (window[i] == '$' && window[i - 1] is not ('\\' or ' ' or '\n') && !char.IsAsciiDigit(Peek(at + i + 1)))
            {
                return WriteMath(at, at + i + 1);
            }
        }

        return at + 1;
    }

    // Numbers set as maths are numbers; formulas are not prose.
    private int WriteMath(int start, int end)
    {
        if (MathText.Read(_text[(start + 1)..(end - 1)]) is not { } pieces)
        {
            return Mark(start, end, Masked);
        }

        _actions[start] = Drop;
        _actions[end - 1] = Drop;
        int at = start + 1;
        foreach ((int length, string? text) in pieces)
        {
            at = text switch { null => at + length, "" => Mark(at, at + length, Drop), _ => Replace(at, at + length, text) };
        }

        return end;
    }

    private readonly int OpenBracket(int at, int length)
    {
        _brackets.Add(at);
        return at + length;
    }

    private readonly int CloseBracket(int at)
    {
        if (_brackets.Count == 0)
        {
            return at + 1;
        }

        int open = _brackets[^1];
        _brackets.RemoveAt(_brackets.Count - 1);
        int content = _text[open] == '!' ? open + 2 : open + 1;
        ReadOnlySpan<char> inside = _text[content..at];
        if (inside.Length <= LongestLink && (inside.StartsWith("^", StringComparison.Ordinal) || IsCitation(inside)))
        {
            return Mark(open, at + 1, Masked);
        }

        int end = LinkTarget(at, inside);
        if (end < 0)
        {
            return at + 1;
        }

        if (_text[open] == '!')
        {
            return Mark(open, end, Masked);
        }

        Mark(open, content, Drop);
        return Mark(at, end, Drop);
    }

    // End of what makes brackets a link or span: "(target)", "[label]", "{.class}" or a defined label; -1 when they are plain brackets.
    private readonly int LinkTarget(int at, ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> window = _text.Slice(at + 1, Math.Min(_text.Length - at - 1, LongestLink));
        int length = Peek(at + 1) switch
        {
            '(' => TargetLength(window),
            '{' => AttributesLength(window),
            '[' => LabelLength(window, inside),
            _ => -1,
        };
        if (length > 0)
        {
            return at + 1 + length;
        }

        return inside.Length is > 0 and < 200 && _isReference(inside.ToString()) ? at + 1 : -1;
    }

    private static int TargetLength(ReadOnlySpan<char> text)
    {
        int depth = 0;
        char quote = '\0';
        int angled = text.StartsWith("(<", StringComparison.Ordinal) ? text.IndexOf('>') : -1;
        for (int i = 0; i < text.Length; i = i == 0 && angled > 0 ? angled + 1 : i + 1)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && text[i - 1] is ' ' or '\n')
            {
                quote = c;
            }
            else if (c is '(')
            {
                depth++;
            }
            else if (c is ')' && --depth == 0)
            {
                return i + 1;
            }
            else if (c is ' ' && i + 1 < text.Length && text[i + 1] is not ('"' or '\'' or '(' or ')' or ' '))
            {
                return -1;
            }
        }

        return -1;
    }

    private readonly int LabelLength(ReadOnlySpan<char> text, ReadOnlySpan<char> inside)
    {
        int end = text[..Math.Min(text.Length, 200)].IndexOf(']');
        string label = end == 1 ? inside.ToString() : end > 1 ? text[1..end].ToString() : "";
        return label.Length > 0 && _isReference(label) ? end + 1 : -1;
    }

    private static int AttributesLength(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 200)].IndexOf('}');
        return end > 1 && text[1] is '#' or '.' or '=' or '-' ? end + 1 : -1;
    }

    // "@key", "see @key, p. 3", "-@key"; an address has a letter before its "@".
    private static bool IsCitation(ReadOnlySpan<char> inside)
    {
        int at = inside.IndexOf('@');
        return at >= 0 && (at == 0 || inside[at - 1] is ' ' or '-' or ';' or '(' or '\n') && at + 1 < inside.Length
            && (char.IsLetterOrDigit(inside[at + 1]) || inside[at + 1] is '_' or '{' or '*');
    }

    private readonly int ReadCitation(int at)
    {
        if ((at > 0 && _text[at - 1] is not (' ' or '\n' or '(' or '[' or ';' or ',' or '-')) || !(char.IsLetterOrDigit(Peek(at + 1)) || Peek(at + 1) is '_' or '{'))
        {
            return at + 1;
        }

        int end = at + 1;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || ":.#$%&-+?<>~/_{}".Contains(_text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        while (!char.IsLetterOrDigit(_text[end - 1]) && end > at + 2)
        {
            end--;
        }

        // Inside brackets the whole bracket is the citation; its closing decides.
        return Mark(at, end, Masked);
    }

    private int ReadAngle(int at)
    {
        ReadOnlySpan<char> window = _text.Slice(at, Math.Min(_text.Length - at, LongestTag));
        int close = window.IndexOf('>');
        if (close < 2)
        {
            return at + 1;
        }

        ReadOnlySpan<char> inside = window[1..close];
        if (inside.StartsWith("http", StringComparison.OrdinalIgnoreCase) || (inside.Contains('@') && !inside.Contains(' ')))
        {
            _actions[at] = Drop;
            _actions[at + close] = Drop;
            return at + close + 1;
        }

        ReadOnlySpan<char> name = inside.TrimStart('/');
        int length = name.IndexOfAnyExcept(HtmlTags.NameCharacters);
        name = length < 0 ? name : name[..length];
        if (!HtmlTags.IsKnown(name))
        {
            return at + 1;
        }

        return HtmlTags.IsBreak(name) ? Replace(at, at + close + 1, " ") : Mark(at, at + close + 1, Drop);
    }

    private int ReadEntity(int at)
    {
        int close = _text.Slice(at, Math.Min(_text.Length - at, 12)).IndexOf(';');
        if (close < 3)
        {
            return at + 1;
        }

        string entity = _text.Slice(at, close + 1).ToString();
        string decoded = WebUtility.HtmlDecode(entity);
        return decoded == entity || decoded.Length == 0 ? at + 1 : Replace(at, at + close + 1, decoded);
    }

    private readonly int ReadMarks(int at)
    {
        char mark = _text[at];
        int length = RunLength(at, mark);
        if (mark == '~' && length == 1)
        {
            return DropPair(at, '~');
        }

        _emphasis.Add(mark, at, length, Peek(at - 1), Peek(at + length));
        return at + length;
    }

    // "H~2~O" and "m^2^"
    private readonly int DropPair(int at, char mark)
    {
        ReadOnlySpan<char> window = _text.Slice(at + 1, Math.Min(_text.Length - at - 1, 12));
        int close = window.IndexOfAny(mark, ' ', '\n');
        if (close > 0 && window[close] == mark)
        {
            // "10^2^" is no 102.
            _actions[at] = mark == '^' && char.IsAsciiDigit(Peek(at - 1)) ? Keep : Drop;
            _actions[at + 1 + close] = Drop;
        }

        return at + 1;
    }

    private readonly int ReadSuperscript(int at)
    {
        if (Peek(at + 1) == '[')
        {
            _actions[at] = Drop;
            return at + 1;
        }

        return _actions[at] == Keep ? DropPair(at, '^') : at + 1;
    }

    private readonly int ReadBrace(int at)
    {
        ReadOnlySpan<char> window = _text.Slice(at, Math.Min(_text.Length - at, LongestTag));
        if (window.StartsWith("{{<", StringComparison.Ordinal))
        {
            int end = window.IndexOf(">}}", StringComparison.Ordinal);
            return end < 0 ? at + 3 : Mark(at, at + end + 3, Masked);
        }

        int length = AttributesLength(window);
        return length < 0 ? at + 1 : Mark(at, at + length, Drop);
    }

    // Two hyphens are Pandoc's en dash: "0.5--0.9".
    private readonly int ReadDash(int at)
    {
        int length = RunLength(at, '-');
        if (length == 2 && char.IsAsciiDigit(Peek(at - 1)))
        {
            _actions[at] = Drop;
        }

        return at + length;
    }
}
