using Markdig.Parsers;
using Markdig.Syntax;

namespace ReviewLint.Readers;

/// <summary>Reads "[^1]: text" and the indented blocks that follow it.</summary>
internal sealed class FootnoteBlockParser : BlockParser
{
    public FootnoteBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        ReadOnlySpan<char> line = processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length);
        int end = line.StartsWith("[^", StringComparison.Ordinal) ? line.IndexOf("]:", StringComparison.Ordinal) : -1;
        if (end < 3 || line[2..end].IndexOfAny(' ', '[') >= 0)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new FootnoteBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + end + 2);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}
