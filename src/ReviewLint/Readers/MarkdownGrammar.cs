using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReviewLint.Readers;

/// <summary>What of Markdig serves drafts: its block structure. Inlines are left to <see cref="InlineReader"/>.</summary>
/// <remarks>
/// Markdig's inlines lose the offsets of wrapped and escaped text, throw on deep emphasis and take seconds on nested link openers; a leaf block's
/// lines are slices of the text itself, so they give exact offsets in linear time. HTML is left out: its tags are inlines, its contents Markdown.
/// </remarks>
internal static class MarkdownGrammar
{
    private static readonly Lazy<MarkdownPipeline> s_pipeline = new(Build);

    /// <summary>Parses text into blocks whose leaves keep their lines.</summary>
    /// <exception cref="ArgumentException">The text nests too deeply.</exception>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, s_pipeline.Value);

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new() { PreciseSourceLocation = true };
        builder.InlineParsers.Clear();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Insert(0, new WholeGridTableParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new FootnoteBlockParser());
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += KeepLines;
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += KeepLines;
        return builder.Build();
    }

    private static void KeepLines(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock leaf)
        {
            leaf.ProcessInlines = false;
        }
    }
}
