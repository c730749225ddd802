using System.Text;
using ReviewLint.Checklists;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Checklists;

public sealed class ChecklistWriterTests
{
    [Fact]
    public void Markdown_has_a_row_an_item() => Verify.Text(Write(output => new MarkdownChecklistWriter(output)));

    [Fact]
    public void Csv_has_a_record_an_item() => Verify.Text(Write(output => new CsvChecklistWriter(output)));

    [Fact]
    public void Json_has_the_documented_shape()
    {
        using MemoryStream stream = new();
        using JsonChecklistWriter writer = new(stream);
        writer.Add(Seed());
        writer.Complete();
        Verify.Text(Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("so-called \"review\"", "\"so-called \"\"review\"\"\"")]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("-5 to 3", "'-5 to 3")]
    [InlineData("@a, b", "\"'@a, b\"")]
    [InlineData("+1", "'+1")]
    public void A_csv_field_is_quoted_and_no_formula(string value, string field) => Assert.Equal(field, CsvChecklistWriter.Field(value));

    [Fact]
    public void Words_of_a_draft_cannot_break_a_table()
    {
        Review review = Linter.Understand(new SourceText("a.md", "# A | B <b>: [x](y) a systematic review\n\n## Methods\n\nNone.\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        using StringWriter output = new();
        MarkdownChecklistWriter writer = new(output);
        writer.Add(ChecklistAssessor.Assess(review, ChecklistCatalog.Load("prisma-2020")));
        writer.Complete();
        Assert.All(output.ToString().Split('\n').Where(line => line.StartsWith("| 1 |", StringComparison.Ordinal)), line =>
            Assert.Equal(7, line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
    }

    internal static ChecklistReport Seed()
    {
        string text = File.ReadAllText(Repository.PathOf("seeds", "reminder-calls", "sound.qmd"));
        Review review = Linter.Understand(new SourceText("seeds/reminder-calls/sound.qmd", text), new LintOptions { Today = new DateOnly(2026, 1, 1) });
        return ChecklistAssessor.Assess(review, ChecklistCatalog.Load("prisma-2020"));
    }

    private static string Write(Func<TextWriter, ChecklistWriter> create)
    {
        using StringWriter output = new();
        ChecklistWriter writer = create(output);
        writer.Add(Seed());
        writer.Complete();
        return output.ToString();
    }
}
