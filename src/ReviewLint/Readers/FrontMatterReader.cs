using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Documents;
using ReviewLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReviewLint.Readers;

/// <summary>Reads the YAML header of a draft; its title and abstract become blocks.</summary>
internal sealed class FrontMatterReader
{
    private const int LongestHeader = 200_000;
    private const int MostBrackets = 2_000;

    private static readonly string[] s_dateFormats =
        ["yyyy-MM-dd", "yyyy/MM/dd", "d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d, yyyy"];

    private readonly SourceText _source;
    private readonly BlockList _blocks;
    private readonly List<ReadingProblem> _problems = [];
    private readonly List<Passage> _authors = [];
    private TextSpan _span;
    private Passage? _title;
    private DateOnly? _date;
    private string? _type;

    private FrontMatterReader(SourceText source, BlockList blocks)
    {
        _source = source;
        _blocks = blocks;
    }

    /// <summary>Number of lines that the header takes; 0 without one.</summary>
    public int LineCount { get; private set; }

    /// <summary>What the header says, or <see langword="null"/> without one.</summary>
    public FrontMatter? FrontMatter => LineCount > 0 ? new FrontMatter(_span, _title, _date, _type) { Authors = [.. _authors] } : null;

    /// <summary>What could not be read.</summary>
    public ImmutableArray<ReadingProblem> Problems => [.. _problems];

    /// <summary>Reads the header of a draft and adds the blocks that it holds.</summary>
    public static FrontMatterReader Read(SourceText source, BlockList blocks)
    {
        FrontMatterReader reader = new(source, blocks);
        if (reader.FindEnd() is var end and > 0)
        {
            reader.LineCount = end + 1;
            reader._span = new TextSpan(0, source.GetLine(end).End);
            reader.ReadYaml(new TextSpan(source.GetLine(1).Start, source.GetLine(end).Start));
            blocks.ResetLevel();
        }

        return reader;
    }

    // Index of the line that closes the header; 0 when the draft has none.
    private int FindEnd()
    {
        if (_source.LineCount < 2 || !LineOf(0).SequenceEqual("---"))
        {
            return 0;
        }

        for (int i = 1; i < _source.LineCount; i++)
        {
            if (LineOf(i) is "---" or "...")
            {
                return i;
            }
        }

        if (LineOf(1).Contains(':'))
        {
            _problems.Add(new ReadingProblem(_source.GetLine(0), "front matter is not closed; read as text"));
        }

        return 0;
    }

    private ReadOnlySpan<char> LineOf(int index)
    {
        TextSpan line = _source.GetLine(index);
        return _source.Text.AsSpan(line.Start, line.Length).TrimEnd();
    }

    private void ReadYaml(TextSpan span)
    {
        string text = _source[span];
        if (text.Length > LongestHeader || text.Count(c => c is '[' or '{') > MostBrackets)
        {
            _problems.Add(new ReadingProblem(_source.GetLine(0), "front matter is too large to read; it was passed over"));
            return;
        }

        try
        {
            ReadEntries(new Parser(new Scanner(new StringReader(text))), span.Start);
        }
        catch (YamlException exception)
        {
            int at = Math.Min(span.Start + (int)exception.Start.Index, span.End);
            _problems.Add(new ReadingProblem(new TextSpan(at, at), "front matter is not valid YAML; it was read up to here"));
        }
    }

    private void ReadEntries(Parser parser, int origin)
    {
        int depth = 0;
        Scalar? key = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case NodeEvent when depth == 1 && key is { Value: "author" or "authors" }:
                    _authors.AddRange(AuthorNode.Read(parser).SelectMany(name => Paragraphs(name, origin)));
                    key = null;
                    break;
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = null;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar;
                    break;
                case Scalar scalar when depth == 1:
                    ReadEntry(key!, scalar, origin);
                    key = null;
                    break;
                case AnchorAlias when depth == 1:
                    key = null;
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadEntry(Scalar key, Scalar value, int origin)
    {
        switch (key.Value.ToLowerInvariant())
        {
            case "title" when _title is null && Paragraphs(value, origin) is [{ } title, ..]:
                _title = title;
                _blocks.Add(new HeadingBlock(title.Span, 0, title, HeadingForm.FrontMatter));
                break;
            case "abstract":
                ReadAbstract(key, value, origin);
                break;
            case "date":
                _date = ReadDate(value.Value);
                break;
            case "type" or "document-type" or "document_type" when value.Value.Length > 0:
                _type = value.Value;
                break;
            default:
                break;
        }
    }

    private void ReadAbstract(Scalar key, Scalar value, int origin)
    {
        List<Passage> paragraphs = Paragraphs(value, origin);
        if (paragraphs.Count == 0)
        {
            return;
        }

        int start = origin + (int)key.Start.Index;
        PassageBuilder words = new();
        words.Append(_source.Text, new TextSpan(start, origin + (int)key.End.Index));
        Passage title = words.Build(start);
        _blocks.Add(new HeadingBlock(title.Span, 1, title, HeadingForm.FrontMatter));
        foreach (Passage paragraph in paragraphs)
        {
            _blocks.AddParagraph(paragraph.Span, paragraph);
        }
    }

    private static DateOnly? ReadDate(string value)
    {
        string text = value.Trim();
        text = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        return DateOnly.TryParseExact(text, s_dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
    }

    // A scalar's text line by line, parted at blank lines, read as Markdown.
    private List<Passage> Paragraphs(Scalar value, int origin)
    {
        int start = origin + (int)value.Start.Index;
        int end = Math.Min(origin + (int)value.End.Index, _span.End);
        string text = _source.Text;
        if (value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && end - start >= 2)
        {
            text = Unescape(new TextSpan(++start, --end), value.Style == ScalarStyle.SingleQuoted);
        }

        int first = _source.GetLineIndex(start) + (value.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0);
        List<Passage> paragraphs = [];
        List<TextSpan> lines = [];
        for (int i = first; i < LineCount && _source.GetLine(i) is var line && line.Start < end; i++)
        {
            TextSpan trimmed = Trim(text, new TextSpan(Math.Max(line.Start, start), Math.Min(line.End, end)));
            if (trimmed.Length == 0)
            {
                AddParagraph(paragraphs, text, lines);
                continue;
            }

            lines.Add(trimmed);
        }

        AddParagraph(paragraphs, text, lines);
        return paragraphs;
    }

    private static void AddParagraph(List<Passage> paragraphs, string text, List<TextSpan> lines)
    {
        if (lines.Count > 0 && InlineReader.Read(InlineText.Join(text, lines), _ => false).Passage is { IsEmpty: false } passage)
        {
            paragraphs.Add(passage);
        }

        lines.Clear();
    }

    // The same characters at the same offsets, with YAML's own escapes blanked out; those that Markdown shares are left to it.
    private string Unescape(TextSpan span, bool single)
    {
        ReadOnlySpan<char> value = _source.Text.AsSpan(span.Start, span.Length);
        if (!value.Contains(single ? "''" : "\\", StringComparison.Ordinal))
        {
            return _source.Text;
        }

        char[] copy = _source.Text.ToCharArray();
        for (int i = span.Start; i + 1 < span.End; i++)
        {
            if (single && copy[i] == '\'' && copy[i + 1] == '\'')
            {
                copy[i++] = '\u200B';
            }
            else if (!single && copy[i] == '\\')
            {
                copy[i] = copy[i + 1] is 'n' or 't' or 'r' ? ' ' : copy[i];
                copy[i + 1] = copy[i] == ' ' ? ' ' : copy[i + 1];
                i++;
            }
        }

        return new string(copy);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }
}
