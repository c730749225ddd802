using ReviewLint.Documents;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Cuts the blocks of a draft that may hold a strategy into rows, from the text as typed: emphasis would eat truncation marks.</summary>
internal static class StrategyRows
{
    /// <summary>Whether a block may hold a strategy; asked of every block, so it looks at its first characters only.</summary>
    public static bool MayHold(SourceText source, Block block) => block switch
    {
        CodeBlock code => code.Lines.Length > 0 && IsText(code.Info),
        TableBlock { Rows: [_, var second, ..] } => second.Cells is [var first, _, ..] && first.Text.Length is > 0 and < 8 && LineLabel.Read(first.Text).Number > 0,
        ProseBlock { Kind: ProseKind.Paragraph or ProseKind.ListItem } prose => LabelOf(source, prose).Number > 0 || StartsBelow(source, prose),
        _ => false,
    };

    /// <summary>The rows of a block.</summary>
    public static IEnumerable<StrategyRow> Read(SourceText source, Section section, Block block) => block switch
    {
        CodeBlock code => ReadLines(source, section, code.Lines, isProse: false),
        TableBlock table => StrategyTable.Read(source, section, table),
        ProseBlock prose => ReadLines(source, section, LinesOf(source, prose), isProse: true),
        _ => [],
    };

    /// <summary>A row of a span, with its label.</summary>
    public static StrategyRow Row(SourceText source, Section section, TextSpan whole, bool isApart, bool isProse)
    {
        LineLabel label = LineLabel.Read(source.Text.AsSpan(whole.Start, whole.Length));
        return new StrategyRow(section, whole, new TextSpan(whole.Start + label.Length, whole.End), label, isApart) { IsProse = isProse };
    }

    /// <summary>A span without white space around it and, in prose, without Markdown's marks of quotation and line break.</summary>
    public static TextSpan Trim(string text, TextSpan span, bool isProse)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || (isProse && text[start] == '>')))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (isProse && text[end - 1] == '\\')))
        {
            end--;
        }

        if (isProse && text.AsSpan(start, end - start) is var line && line.EndsWith("<br>", StringComparison.OrdinalIgnoreCase))
        {
            end -= 4;
        }

        return new TextSpan(start, end);
    }

    private static bool IsText(string info) => info.Length == 0 || info is "text" or "txt" or "plain" or "plaintext" or "none" or "default" or "output"
        || info.Contains("search", StringComparison.OrdinalIgnoreCase) || info.Contains("strateg", StringComparison.OrdinalIgnoreCase)
        || SourceGazetteer.NamesDatabase(info) || DialectDetector.OfName(info) != StrategyDialect.Unknown;

    private static IEnumerable<StrategyRow> ReadLines(SourceText source, Section section, IEnumerable<TextSpan> lines, bool isProse)
    {
        bool apart = true;
        foreach (TextSpan line in lines)
        {
            TextSpan whole = Trim(source.Text, line, isProse);
            if (whole.Length == 0 || source.Text.AsSpan(whole.Start, whole.Length).IndexOfAnyExcept('-', '=', '_') < 0)
            {
                apart = true;
                continue;
            }

            yield return Row(source, section, whole, apart, isProse);
            apart = false;
        }
    }

    private static LineLabel LabelOf(SourceText source, ProseBlock prose)
    {
        TextSpan line = FirstLine(source, prose.Span);
        return LineLabel.Read(source.Text.AsSpan(line.Start, Math.Min(line.Length, 16)));
    }

    // "MEDLINE (Ovid)" and the first line of the strategy may stand in one paragraph.
    private static bool StartsBelow(SourceText source, ProseBlock prose)
    {
        int below = source.GetLineIndex(prose.Span.Start) + 1;
        if (below >= source.LineCount || source.GetLine(below).End > prose.Span.End)
        {
            return false;
        }

        TextSpan line = Trim(source.Text, source.GetLine(below), isProse: true);
        return LineLabel.Read(source.Text.AsSpan(line.Start, Math.Min(line.Length, 16))).Number == 1;
    }

    // The lines of a block of prose; a list's number stands before the block on its first line.
    private static IEnumerable<TextSpan> LinesOf(SourceText source, ProseBlock prose)
    {
        yield return FirstLine(source, prose.Span);
        int last = source.GetLineIndex(Math.Max(prose.Span.Start, prose.Span.End - 1));
        for (int i = source.GetLineIndex(prose.Span.Start) + 1; i <= last; i++)
        {
            yield return source.GetLine(i);
        }
    }

    private static TextSpan FirstLine(SourceText source, TextSpan block)
    {
        TextSpan line = source.GetLine(source.GetLineIndex(block.Start));
        TextSpan trimmed = Trim(source.Text, new TextSpan(line.Start, Math.Max(line.Start, line.End)), isProse: true);
        int before = block.Start - trimmed.Start;
        bool label = before > 0 && before <= 8 && LineLabel.Read(source.Text.AsSpan(trimmed.Start, trimmed.Length)).Length == before;
        return before <= 0 || label ? trimmed : new TextSpan(block.Start, Math.Max(block.Start, trimmed.End));
    }
}
