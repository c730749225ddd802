using System.Collections.Immutable;

namespace ReviewLint.Text;

/// <summary>A draft as its author sees it: the decoded characters, without a byte order mark, and where its lines start.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Wraps decoded text.</summary>
    /// <param name="path">The path as it is reported, with forward slashes; never opened.</param>
    /// <param name="text">The characters of the draft.</param>
    public SourceText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The path as it is reported.</summary>
    public string Path { get; }

    /// <summary>All characters.</summary>
    public string Text { get; }

    /// <summary>Number of characters.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines, at least 1; LF, CRLF and a lone CR end a line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of an offset, which may be the end of the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset does not lie in the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        int line = GetLineIndex(offset);
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>Index, from 0, of the line that holds an offset.</summary>
    public int GetLineIndex(int offset)
    {
        int found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The span of a line without its line break.</summary>
    /// <param name="index">Index of the line, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLine(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _lineStarts.Length);
        int start = _lineStarts[index];
        int end = index + 1 < _lineStarts.Length ? _lineStarts[index + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        int at = 0;
        while (text.AsSpan(at).IndexOfAny('\n', '\r') is var next and >= 0)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }

        return starts.ToImmutable();
    }
}
