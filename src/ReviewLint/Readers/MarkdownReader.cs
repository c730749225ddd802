using Markdig.Syntax;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Reads Markdown, Quarto and R Markdown.</summary>
internal static class MarkdownReader
{
    public static ParsedDraft Read(SourceText source, DocumentFormat format)
    {
        BlockList blocks = new();
        FrontMatterReader header = FrontMatterReader.Read(source, blocks);
        DraftShadow shadow = DraftShadow.Cast(source, header.LineCount);
        List<ReadingProblem> problems = [.. header.Problems, .. shadow.Problems];
        if (Parse(shadow.Text) is { } document)
        {
            new MarkdownBlockReader(shadow.Text, document, blocks).Read();
        }
        else
        {
            problems.Add(new ReadingProblem(new TextSpan(0, 0), "Markdown cannot be parsed; the draft was read as plain paragraphs"));
            PlainTextReader.ReadBlocks(source, header.LineCount, blocks);
        }

        foreach (Documents.Block block in shadow.Blocks)
        {
            blocks.AddOutOfOrder(block);
        }

        return new ParsedDraft(source, format, header.FrontMatter, blocks.ToImmutable(), [.. problems.OrderBy(problem => problem.Span)]);
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return MarkdownGrammar.Parse(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
