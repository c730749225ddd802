using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReviewLint.Documents;
using ReviewLint.Text;
using MarkdigCodeBlock = Markdig.Syntax.CodeBlock;
using MarkdigHeading = Markdig.Syntax.HeadingBlock;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;

namespace ReviewLint.Readers;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class MarkdownBlockReader
{
    // A longer line that ends with a stop is a paragraph above a rule.
    private const int LongestSetext = 12;
    private const int LongestBoldHeading = 120;

    private readonly string _text;
    private readonly MarkdownDocument _document;
    private readonly BlockList _blocks;
    private readonly Func<string, bool> _isReference;

    public MarkdownBlockReader(string text, MarkdownDocument document, BlockList blocks)
    {
        _text = text;
        _document = document;
        _blocks = blocks;
        _isReference = label => _document.TryGetLinkReferenceDefinition(label, out _);
    }

    public void Read() => ReadAll(_document, ProseKind.Paragraph);

    private void ReadAll(ContainerBlock container, ProseKind kind)
    {
        foreach (Markdig.Syntax.Block block in container)
        {
            switch (block)
            {
                case MarkdigHeading heading:
                    ReadHeading(heading);
                    break;
                case MarkdigCodeBlock code:
                    ReadCode(code);
                    break;
                case ParagraphBlock paragraph:
                    ReadParagraph(paragraph, kind);
                    break;
                case Table table:
                    ReadGridTable(table);
                    break;
                case ContainerBlock inner and not LinkReferenceDefinitionGroup:
                    ReadAll(inner, KindOf(inner, kind));
                    break;
                default:
                    break;
            }
        }
    }

    private static ProseKind KindOf(ContainerBlock container, ProseKind outer) => container switch
    {
        FootnoteBlock => ProseKind.Footnote,
        _ when outer == ProseKind.Footnote => outer,
        QuoteBlock => ProseKind.Quote,
        ListItemBlock => ProseKind.ListItem,
        _ => outer,
    };

    // Markdig's spans end with their last character.
    private TextSpan SpanOf(MarkdownObject block)
    {
        int start = Math.Clamp(block.Span.Start, 0, _text.Length);
        return new TextSpan(start, Math.Clamp(block.Span.End + 1, start, _text.Length));
    }

    private void ReadHeading(MarkdigHeading heading)
    {
        List<TextSpan> lines = TrimUnnumbered(InlineText.LinesOf(heading));
        Passage title = InlineReader.Read(InlineText.Join(_text, lines), _isReference).Passage;
        if (heading.IsSetext && title.Text.EndsWith('.') && WordCounter.Count(title.Text) > LongestSetext)
        {
            _blocks.AddParagraph(SpanOf(heading), title);
        }
        else if (!title.IsEmpty)
        {
            _blocks.Add(new Documents.HeadingBlock(SpanOf(heading), heading.Level, title, HeadingForm.Marked));
        }
    }

    // Pandoc's "{-}" marks a heading as unnumbered.
    private List<TextSpan> TrimUnnumbered(List<TextSpan> lines)
    {
        if (lines.Count > 0 && _text.AsSpan(lines[^1].Start, lines[^1].Length).TrimEnd().EndsWith("{-}", StringComparison.Ordinal))
        {
            lines[^1] = new TextSpan(lines[^1].Start, _text.LastIndexOf("{-}", lines[^1].End - 1, StringComparison.Ordinal));
        }

        return lines;
    }

    private void ReadCode(MarkdigCodeBlock code)
    {
        string info = code is FencedCodeBlock fenced ? $"{fenced.Info} {fenced.Arguments}".Trim() : "";
        List<TextSpan> lines = InlineText.LinesOf(code);
        TextSpan span = SpanOf(code);
        _blocks.Add(new Documents.CodeBlock(lines.Count > 0 ? span.Union(lines[^1]) : span, info, [.. lines]));
    }

    private void ReadParagraph(ParagraphBlock paragraph, ProseKind kind)
    {
        List<TextSpan> lines = InlineText.LinesOf(paragraph);
        if (lines.Count == 0)
        {
            return;
        }

        TextSpan span = SpanOf(paragraph);
        if (lines.Count > 1 && PipeTable.TryFind(_text, lines, out PipeTable found))
        {
            ReadProse(new TextSpan(span.Start, Math.Max(span.Start, found.Start)), lines[..found.First], kind);
            _blocks.Add(found.Read(_text, lines, _isReference));
            ReadProse(new TextSpan(found.End, Math.Max(found.End, span.End)), lines[(found.Last + 1)..], kind);
            return;
        }

        ReadProse(span, lines, kind);
    }

    private void ReadProse(TextSpan span, List<TextSpan> lines, ProseKind kind)
    {
        if (lines.Count == 0)
        {
            return;
        }

        InlineResult read = InlineReader.Read(InlineText.Join(_text, lines), _isReference);
        if (kind != ProseKind.Paragraph)
        {
            _blocks.AddProse(span, read.Passage, kind);
        }
        else if (read.Bold is not { } bold || !TryAddBold(span, read.Passage, bold))
        {
            ReadPlain(span, lines, read.Passage);
        }
    }

    private void ReadPlain(TextSpan span, List<TextSpan> lines, Passage passage)
    {
        bool heading = lines.Count == 1 && passage.Text.Length > 0 && char.IsUpper(passage.Text[0]) && !passage.Text.EndsWith('.')
            && KnownHeadings.Contains(passage.Text);
        if (heading)
        {
            _blocks.Add(new Documents.HeadingBlock(span, _blocks.Level + 1, passage, HeadingForm.BareLine), encloses: false);
            return;
        }

        _blocks.AddParagraph(span, passage);
    }

    // "**Main results:** We ...", "**Main results** We ..." and a paragraph that is nothing but bold.
    private bool TryAddBold(TextSpan span, Passage passage, TextSpan bold)
    {
        string text = passage.Text;
        int end = passage.OffsetOf(bold.End);
        if (end == 0 || end > LongestBoldHeading)
        {
            return false;
        }

        end = end < text.Length && text[end] == ':' ? end + 1 : end;
        string words = text[..end].Trim();
        bool whole = text.AsSpan(end).Trim(" .:").IsEmpty;
        bool known = KnownHeadings.Contains(words);
        if (whole && (known || IsShortTitle(words)))
        {
            bool first = _blocks.Last is null && !known;
            _blocks.Add(new Documents.HeadingBlock(span, first ? 0 : _blocks.Level + 1, passage.Slice(0, end), HeadingForm.BoldRun), encloses: false);
            return true;
        }

        if (whole || !((known && (words.EndsWith(':') || !char.IsLower(text[end..].TrimStart()[0]))) || (words.EndsWith(':') && WordCounter.Count(words) <= 8)))
        {
            return false;
        }

        _blocks.AddRunIn(passage, 0, end, HeadingForm.BoldRun);
        _blocks.AddRest(passage, end);
        return true;
    }

    // A caption, a sentence and a note in bold are none.
    private static bool IsShortTitle(string words) =>
        WordCounter.Count(words) is > 0 and <= 14 && !words.EndsWith('.') && !words.EndsWith('!')
        && !words.StartsWith("Fig", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("Table", StringComparison.OrdinalIgnoreCase)
        && !words.StartsWith("Note", StringComparison.OrdinalIgnoreCase);

    private void ReadGridTable(Table table)
    {
        List<Documents.TableRow> rows = [];
        foreach (MarkdigTableRow row in table.OfType<MarkdigTableRow>())
        {
            List<Passage> cells = [];
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                List<TextSpan> lines = [.. cell.Descendants().OfType<LeafBlock>().SelectMany(InlineText.LinesOf)];
                cells.Add(lines.Count == 0
                    ? new PassageBuilder().Build(Math.Max(0, cell.Span.Start))
                    : InlineReader.Read(InlineText.Join(_text, lines), _isReference).Passage);
            }

            rows.Add(new Documents.TableRow([.. cells], row.IsHeader));
        }

        _blocks.Add(new TableBlock(SpanOf(table), [.. rows]));
    }
}
