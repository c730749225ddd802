using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace ReviewLint.Readers;

/// <summary>Opens a grid table only where a whole one stands; from a broken one Markdig makes paragraphs that repeat its text.</summary>
internal sealed class WholeGridTableParser : GridTableParser
{
    private static readonly object s_lookedKey = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        string text = processor.Line.Text;
        int start = processor.Start;
        bool opens = processor.CurrentChar == '+' && !processor.IsCodeIndent
            && start >= (processor.Document.GetData(s_lookedKey) as int? ?? 0) && IsWhole(processor, text, start);
        return opens ? base.TryOpen(processor) : BlockState.None;
    }

    // From a rule to the last rule, with rows between that are as wide as it.
    private static bool IsWhole(BlockProcessor processor, string text, int start)
    {
        int indent = start - processor.CurrentLineStartPosition;
        int width = -1;
        int lines = 0;
        bool ruled = false;
        int at = start;
        while (at < text.Length)
        {
            int end = text.AsSpan(at).IndexOfAny('\n', '\r') is var length and >= 0 ? at + length : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).TrimEnd();
            if (line.IsEmpty || line[0] is not ('+' or '|'))
            {
                break;
            }

            width = width < 0 ? line.Length : width;
            ruled = line[0] == '+';
            if (line.Length != width || line[^1] is not ('+' or '|') || (lines == 0 && !ruled) || (lines == 1 && ruled))
            {
                ruled = false;
                break;
            }

            lines++;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1) + indent;
        }

        if (!ruled || lines < 3)
        {
            processor.Document.SetData(s_lookedKey, at);
            return false;
        }

        return true;
    }
}
