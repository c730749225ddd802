using ReviewLint.Documents;
using ReviewLint.Readers;
using ReviewLint.Text;

namespace ReviewLint.Tests.Readers;

/// <summary>Shows the blocks of a draft one a line: what it is, where it stands, and its words.</summary>
internal static class BlockTable
{
    public static string Of(string path, string draft)
    {
        ParsedDraft read = DraftReader.Read(new SourceText(path, draft));
        return string.Join('\n', [.. read.Problems.Select(Show), .. read.Blocks.Select(block => Show(read.Source, block))]);
    }

    /// <summary>Holds a draft's blocks against a table, with line feeds and, words only, with carriage returns as well.</summary>
    public static void Check(string path, string draft, string table)
    {
        Assert.Equal(table.ReplaceLineEndings("\n"), Of(path, draft));
        Assert.Equal(Words(table.ReplaceLineEndings("\n")), Words(Of(path, draft.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Words(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Concat(line.AsSpan(0, line.IndexOf('(', StringComparison.Ordinal)), line.AsSpan(line.IndexOf(')', StringComparison.Ordinal))));

    private static string Show(ReadingProblem problem) => $"problem {Show(problem.Span)} {problem.Message}";

    private static string Show(SourceText source, Block block) => block switch
    {
        HeadingBlock heading => $"heading {heading.Level} {heading.Form} {Show(heading.Span)} {heading.Title.Text}",
        ProseBlock prose => $"{prose.Kind} {Show(prose.Span)} {Show(prose.Passage)}",
        CodeBlock code => $"code {Show(code.Span)} [{code.Info}] {string.Join(" ; ", code.Lines.Select(line => source[line]))}",
        CommentBlock comment => $"comment {Show(comment.Span)} {source[comment.Content].Trim().ReplaceLineEndings(" ")}",
        TableBlock table => $"table {Show(table.Span)} {string.Join(" ; ", table.Rows.Select(Show))}",
        _ => block.GetType().Name,
    };

    private static string Show(TableRow row) => (row.IsHeader ? "head " : "row ") + string.Join(" | ", row.Cells.Select(Show));

    private static string Show(Passage passage) => passage.Text.Replace(Passage.Mask, '#');

    private static string Show(TextSpan span) => $"({span.Start}-{span.End})";
}
