using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Reads plain text: paragraphs parted by blank lines, headings as lines of their own.</summary>
internal sealed class PlainTextReader
{
    private const int LongestTitle = 300;

    private readonly SourceText _source;
    private readonly BlockList _blocks;
    private readonly List<TextSpan> _paragraph = [];
    private ProseKind _kind;
    private int _paragraphStart;
    private int _commentClose;
    private int _strategyLooked;
    private int _markedLevel;

    private PlainTextReader(SourceText source, BlockList blocks)
    {
        _source = source;
        _blocks = blocks;
    }

    public static ParsedDraft Read(SourceText source)
    {
        BlockList blocks = new();
        ReadBlocks(source, 0, blocks);
        return new ParsedDraft(source, DocumentFormat.PlainText, null, blocks.ToImmutable(), []);
    }

    /// <summary>Reads the blocks from a line on.</summary>
    public static void ReadBlocks(SourceText source, int from, BlockList blocks)
    {
        PlainTextReader reader = new(source, blocks);
        int line = reader.ReadTitle(from);
        while (line < source.LineCount)
        {
            line = reader.Next(line);
        }

        reader.Flush();
    }

    // A draft begins with its title: a line without a stop, before a blank one.
    private int ReadTitle(int from)
    {
        int first = from;
        while (first < _source.LineCount)
        {
            int next = Line(first).IsEmpty ? first + 1 : Line(first).StartsWith("<!--", StringComparison.Ordinal) ? ReadComment(first) : 0;
            if (next == 0)
            {
                break;
            }

            first = next;
        }

        if (first >= _source.LineCount || from > 0 || Line(first) is not { Length: < LongestTitle } text
            || text[^1] is '.' or ':' || !IsBlankOrEnd(first + 1) || LineHeading.IsMarked(text) || text.StartsWith("<!--", StringComparison.Ordinal)
            || !HasMore(first + 1))
        {
            return first;
        }

        Passage title = PassageOf(TrimmedLine(first));
        if (title.IsEmpty || KnownHeadings.Contains(title.Text))
        {
            return first;
        }

        _blocks.Add(new HeadingBlock(_source.GetLine(first), 0, title, HeadingForm.BareLine));
        return first + 1;
    }

    private bool HasMore(int index)
    {
        while (index < _source.LineCount && Line(index).IsEmpty)
        {
            index++;
        }

        return index < _source.LineCount;
    }

    private int Next(int index)
    {
        ReadOnlySpan<char> text = Line(index);
        if (text.IsEmpty)
        {
            Flush();
            return index + 1;
        }

        if (text.StartsWith("<!--", StringComparison.Ordinal) && ReadComment(index) is var afterComment and > 0)
        {
            return afterComment;
        }

        if (index >= _strategyLooked && SearchStrategyLines.Starts(text) && ReadStrategy(index) is var afterStrategy and > 0)
        {
            return afterStrategy;
        }

        if (ReadHeading(index, text) is var afterHeading and > 0)
        {
            return afterHeading;
        }

        TextSpan line = TrimmedLine(index);
        int bullet = LineHeading.BulletLength(text, _paragraph.Count == 0 || _kind == ProseKind.ListItem || EndsWithColon());
        if (bullet > 0)
        {
            Flush();
            _kind = ProseKind.ListItem;
        }

        if (_paragraph.Count == 0)
        {
            _paragraphStart = line.Start;
        }

        _paragraph.Add(new TextSpan(line.Start + bullet, line.End));
        return index + 1;
    }

    private bool EndsWithColon() => _paragraph.Count > 0 && _source.Text[_paragraph[^1].End - 1] == ':';

    private int ReadComment(int index)
    {
        TextSpan line = TrimmedLine(index);
        if (_commentClose < line.Start + 4)
        {
            int close = _source.Text.IndexOf("-->", line.Start + 4, StringComparison.Ordinal);
            _commentClose = close < 0 ? int.MaxValue : close;
        }

        if (_commentClose == int.MaxValue)
        {
            return 0;
        }

        int end = _commentClose + 3;
        int last = _source.GetLineIndex(end);
        if (!_source.Text.AsSpan(end, _source.GetLine(last).End - end).IsWhiteSpace())
        {
            return 0;
        }

        Flush();
        _blocks.Add(new CommentBlock(new TextSpan(line.Start, end), new TextSpan(line.Start + 4, _commentClose)));
        return last + 1;
    }

    private int ReadStrategy(int index)
    {
        List<TextSpan> lines = SearchStrategyLines.Read(_source, index, out int next);
        if (lines.Count == 0)
        {
            _strategyLooked = next;
            return 0;
        }

        Flush();
        _blocks.Add(new CodeBlock(new TextSpan(lines[0].Start, lines[^1].End), "", [.. lines]));
        return next;
    }

    private int ReadHeading(int index, ReadOnlySpan<char> text)
    {
        bool continues = _paragraph.Count > 0 && _source.Text[_paragraph[^1].End - 1] is not ('.' or '?' or '!' or ':');
        if (text.Length > LongestTitle || continues)
        {
            return 0;
        }

        bool apart = _paragraph.Count == 0;
        ReadOnlySpan<char> below = index + 1 < _source.LineCount ? Line(index + 1) : "";
        if (apart && LineHeading.UnderlineLevel(below) is var underlined and > 0 && !LineHeading.IsSentence(text))
        {
            return AddHeading(index, TrimmedLine(index), underlined, true, index + 2);
        }

        int marks = text.IndexOfAnyExcept('#');
        if (marks is > 0 and <= 6 && text[marks] == ' ')
        {
            TextSpan line = TrimmedLine(index);
            return AddHeading(index, new TextSpan(line.Start + marks, line.End), marks, true, index + 1);
        }

        string words = PassageOf(TrimmedLine(index)).Text;
        LineHeading heading = LineHeading.Classify(words, apart, IsBlankOrEnd(index + 1), NextIsBullet(index + 1), _blocks.Last as HeadingBlock);
        return heading.Kind switch
        {
            LineHeadingKind.None => 0,
            LineHeadingKind.Numbered => AddHeading(index, TrimmedLine(index), heading.Level, true, index + 1),
            LineHeadingKind.Capitals => AddHeading(index, TrimmedLine(index), 1, true, index + 1),
            _ => AddHeading(index, TrimmedLine(index), KnownHeadings.OpensPart(words) ? 1 : _markedLevel + 1, false, index + 1),
        };
    }

    private int AddHeading(int index, TextSpan words, int level, bool marked, int next)
    {
        Flush();
        _markedLevel = marked ? level : _markedLevel;
        TextSpan span = new(_source.GetLine(index).Start, _source.GetLine(next - 1).End);
        _blocks.Add(new HeadingBlock(span, level, PassageOf(words), HeadingForm.BareLine));
        return next;
    }

    private bool NextIsBullet(int index)
    {
        while (index < _source.LineCount && index >= 0 && Line(index).IsEmpty)
        {
            index++;
        }

        return index < _source.LineCount && LineHeading.BulletLength(Line(index), true) > 0;
    }

    private void Flush()
    {
        if (_paragraph.Count > 0)
        {
            PassageBuilder builder = new();
            foreach (TextSpan line in _paragraph)
            {
                builder.Append(_source.Text, line);
                builder.Append(' ', line.End, line.End);
            }

            TextSpan span = new(_paragraphStart, _paragraph[^1].End);
            Passage passage = builder.Build(span.Start);
            if (_kind == ProseKind.Paragraph)
            {
                _blocks.AddParagraph(span, passage);
            }
            else
            {
                _blocks.AddProse(span, passage, _kind);
            }
        }

        _paragraph.Clear();
        _kind = ProseKind.Paragraph;
    }

    private Passage PassageOf(TextSpan span)
    {
        PassageBuilder builder = new();
        builder.Append(_source.Text, span);
        return builder.Build(span.Start);
    }

    private bool IsBlankOrEnd(int index) => index >= _source.LineCount || Line(index).IsEmpty;

    private ReadOnlySpan<char> Line(int index)
    {
        TextSpan line = _source.GetLine(index);
        return _source.Text.AsSpan(line.Start, line.Length).Trim();
    }

    private TextSpan TrimmedLine(int index)
    {
        TextSpan line = _source.GetLine(index);
        ReadOnlySpan<char> text = _source.Text.AsSpan(line.Start, line.Length);
        int start = line.Start + (text.Length - text.TrimStart().Length);
        return new TextSpan(start, start + text.Trim().Length);
    }
}
