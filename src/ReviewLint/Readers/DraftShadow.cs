using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>A draft's characters with everything blanked out that is not Markdown, offset for offset.</summary>
/// <remarks>
/// Front matter, comments, div marks of Quarto, display maths, LaTeX environments and raw script go, so that what is left parses as Markdown and
/// every offset stays an offset into the source. Code is left alone. Each line is looked at once.
/// </remarks>
internal sealed class DraftShadow
{
    // Markdig throws beyond 128 levels of nesting; nobody writes a tenth of that.
    private const int DeepestNesting = 60;
    private const int LongestMath = 100;
    private const int MostDefinitions = 500;
    private const int MostUnclosed = 50;
    private const char Nothing = '\u200B';

    // LaTeX that holds no prose; the text of any other environment is read.
    private static readonly string[] s_environments =
        ["align", "equation", "eqnarray", "gather", "multline", "math", "displaymath", "split", "table", "tabular", "longtable", "sidewaystable",
         "figure", "wrapfigure", "tikzpicture", "verbatim", "lstlisting", "minipage"];

    private readonly SourceText _source;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<ReadingProblem>.Builder _problems = ImmutableArray.CreateBuilder<ReadingProblem>();
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private char[]? _characters;
    private int _definitions;

    private DraftShadow(SourceText source) => _source = source;

    /// <summary>The blanked text, as long as the source.</summary>
    public string Text => _characters is null ? _source.Text : new string(_characters);

    /// <summary>The comments, and paragraphs that cannot be parsed as Markdown.</summary>
    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>What could not be read as it is.</summary>
    public ImmutableArray<ReadingProblem> Problems => _problems.ToImmutable();

    /// <summary>Blanks a draft.</summary>
    /// <param name="source">The draft.</param>
    /// <param name="from">Index of the first line after the front matter.</param>
    public static DraftShadow Cast(SourceText source, int from)
    {
        DraftShadow shadow = new(source);
        if (from > 0)
        {
            shadow.Blank(new TextSpan(0, source.GetLine(from - 1).End));
        }

        int line = from;
        while (line < source.LineCount)
        {
            line = shadow.Next(line);
        }

        return shadow;
    }

    // Reads what begins on a line and gives the index of the line after it.
    private int Next(int index)
    {
        TextSpan line = _source.GetLine(index);
        ReadOnlySpan<char> text = _source.Text.AsSpan(line.Start, line.Length);
        LinePrefix prefix = LinePrefix.Read(text);
        if (prefix.Depth > DeepestNesting && !text.IsWhiteSpace())
        {
            return ReadDeep(index);
        }

        ReadOnlySpan<char> rest = text[prefix.Length..];
        if (rest.IsEmpty)
        {
            return index + 1;
        }

        if (Fence.TryOpen(rest, out Fence fence))
        {
            return SkipFence(index, fence);
        }

        if (rest.StartsWith(":::", StringComparison.Ordinal))
        {
            Blank(line);
            return index + 1;
        }

        if (prefix.IsOnlySpace && OpensRaw(rest))
        {
            return SkipRaw(index, line.Start + prefix.Length, rest);
        }

        if (PassesOverDefinition(rest))
        {
            Blank(line);
        }

        return text.Contains("<!--", StringComparison.Ordinal) ? ReadComments(index, line) : index + 1;
    }

    // Markdig's time grows with the square of the link definitions that stand together.
    private bool PassesOverDefinition(ReadOnlySpan<char> rest)
    {
        _definitions = rest[0] == '[' && rest.Contains("]:", StringComparison.Ordinal) ? _definitions + 1 : 0;
        return _definitions > MostDefinitions;
    }

    private int ReadDeep(int index)
    {
        int last = index;
        int end = index;
        PassageBuilder builder = new();
        for (; last < _source.LineCount && !IsBlank(last); last++)
        {
            TextSpan line = _source.GetLine(last);
            end = line.End;
            int skip = LinePrefix.Read(_source.Text.AsSpan(line.Start, line.Length)).Length;
            builder.Append(_source.Text, new TextSpan(line.Start + skip, line.End));
            builder.Append(' ', line.End, line.End);
        }

        TextSpan span = new(_source.GetLine(index).Start, end);
        Passage passage = builder.Build(span.Start);
        if (!passage.IsEmpty)
        {
            _blocks.Add(new ProseBlock(span, passage));
        }

        _problems.Add(new ReadingProblem(span, "quotes or lists nested too deeply to parse; read as plain paragraphs"));
        Blank(span);
        return last;
    }

    private int SkipFence(int index, Fence fence)
    {
        for (int i = index + 1; i < _source.LineCount; i++)
        {
            TextSpan line = _source.GetLine(i);
            ReadOnlySpan<char> text = _source.Text.AsSpan(line.Start, line.Length);
            if (fence.IsClosedBy(text[LinePrefix.Read(text).Length..]))
            {
                return i + 1;
            }
        }

        _problems.Add(new ReadingProblem(_source.GetLine(index), "code fence is not closed; everything after it was read as code"));
        return _source.LineCount;
    }

    private static bool OpensRaw(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("\\begin{", StringComparison.Ordinal))
        {
            return line.StartsWith("$$", StringComparison.Ordinal)
                || line.StartsWith("<script", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("<style", StringComparison.OrdinalIgnoreCase);
        }

        foreach (string name in s_environments)
        {
            if (line[7..].StartsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private int SkipRaw(int index, int start, ReadOnlySpan<char> rest)
    {
        string closing = Closing(rest);
        int from = start + Math.Min(rest.Length, 2);
        int end = _unclosed.Contains(closing) || _unclosed.Count > MostUnclosed ? -1 : _source.Text.AsSpan(from).IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        if (closing.Length == 0 || end < 0)
        {
            _unclosed.Add(closing);
            return index + 1;
        }

        end += from + closing.Length;
        int last = _source.GetLineIndex(end);
        if (last == index && closing == "$$")
        {
            return index + 1;
        }

        if (closing == "$$" && last - index > LongestMath)
        {
            return index + 1;
        }

        TextSpan tail = new(end, _source.GetLine(last).End);
        ReadOnlySpan<char> after = _source.Text.AsSpan(tail.Start, tail.Length).TrimStart();
        Blank(new TextSpan(start, after.StartsWith('{') || after.IsEmpty ? tail.End : end));
        return last + 1;
    }

    private static string Closing(ReadOnlySpan<char> opening)
    {
        if (opening.StartsWith("$$", StringComparison.Ordinal))
        {
            return "$$";
        }

        if (opening[0] == '<')
        {
            return opening.StartsWith("<sc", StringComparison.OrdinalIgnoreCase) ? "</script>" : "</style>";
        }

        int end = opening.IndexOf('}');
        return end < 0 ? "" : $"\\end{opening[6..(end + 1)]}";
    }

    private int ReadComments(int index, TextSpan line)
    {
        int at = line.Start;
        while (FindComment(at, line.End) is var open and >= 0)
        {
            int close = _unclosed.Contains("-->") ? -1 : _source.Text.IndexOf("-->", open + 4, StringComparison.Ordinal);
            if (close < 0)
            {
                // What follows an open comment is open too, and said with it.
                if (_unclosed.Add("-->"))
                {
                    _problems.Add(new ReadingProblem(new TextSpan(open, open + 4), "comment is not closed; read as text"));
                }

                Fill(new TextSpan(open, open + 4), Nothing);
                at = open + 4;
                continue;
            }

            int end = close + 3;
            int last = _source.GetLineIndex(end);
            TextSpan lastLine = _source.GetLine(last);
            bool alone = _source.Text.AsSpan(line.Start, open - line.Start).IsWhiteSpace()
                && _source.Text.AsSpan(end, lastLine.End - end).IsWhiteSpace();
            _blocks.Add(new CommentBlock(new TextSpan(open, end), new TextSpan(open + 4, close)));
            Fill(new TextSpan(open, end), alone ? ' ' : Nothing);
            at = end;
            index = last;
            line = new TextSpan(end, lastLine.End);
        }

        return index + 1;
    }

    // Where a comment opens that does not stand in inline code, or -1.
    private int FindComment(int start, int end)
    {
        ReadOnlySpan<char> text = _source.Text.AsSpan(0, end);
        int at = start;
        while (at < end)
        {
            int next = text[at..].IndexOfAny('`', '<');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (text[at] == '<')
            {
                if (text[at..].StartsWith("<!--", StringComparison.Ordinal))
                {
                    return at;
                }

                at++;
                continue;
            }

            int run = text[at..].IndexOfAnyExcept('`') is var length and > 0 ? length : end - at;
            int close = run > 2 ? -1 : text[(at + run)..].IndexOf(text.Slice(at, run), StringComparison.Ordinal);
            if (close < 0)
            {
                return text[(at + run)..].IndexOf("<!--", StringComparison.Ordinal) is var plain and >= 0 ? at + run + plain : -1;
            }

            at += run + close + run;
        }

        return -1;
    }

    private bool IsBlank(int index)
    {
        TextSpan line = _source.GetLine(index);
        return _source.Text.AsSpan(line.Start, line.Length).IsWhiteSpace();
    }

    private void Blank(TextSpan span) => Fill(span, ' ');

    private void Fill(TextSpan span, char with)
    {
        _characters ??= _source.Text.ToCharArray();
        for (int i = span.Start; i < span.End; i++)
        {
            if (_characters[i] is not ('\n' or '\r'))
            {
                _characters[i] = with;
            }
        }
    }
}
