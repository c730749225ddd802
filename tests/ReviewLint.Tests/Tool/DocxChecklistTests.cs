using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ReviewLint.Checklists;
using ReviewLint.Facts;
using ReviewLint.Tests.Checklists;
using ReviewLint.Tool.Output;

namespace ReviewLint.Tests.Tool;

public sealed class DocxChecklistTests
{
    [Fact]
    public void Is_a_valid_document_with_a_row_an_item_under_a_repeated_head()
    {
        ChecklistReport report = ChecklistWriterTests.Seed();
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Write(report)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Body body = document.MainDocumentPart!.Document.Body!;
        TableRow[] rows = [.. Assert.Single(body.Elements<Table>()).Elements<TableRow>()];
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal(report.Answers.Length, rows.Length - 1);
        foreach ((int index, ItemAnswer answer) in report.Answers.Index())
        {
            string[] cells = [.. rows[index + 1].Elements<TableCell>().Select(cell => cell.InnerText)];
            Assert.Equal(answer.Item.Number, cells[0]);
            Assert.Equal(MarkdownChecklistWriter.NameOf(answer.Status), cells[2]);
            Assert.Contains(answer.Evidence?.Words ?? "", cells[4], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Is_across_and_names_draft_and_standard()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Write(ChecklistWriterTests.Seed())), isEditable: false);
        Body body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(PageOrientationValues.Landscape, body.Descendants<PageSize>().Single().Orient!.Value);
        string[] paragraphs = [.. body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)];
        Assert.StartsWith("Reminder calls", paragraphs[0], StringComparison.Ordinal);
        Assert.Contains("https://doi.org/10.1136/bmj.n71", paragraphs[1], StringComparison.Ordinal);
        Assert.StartsWith("PRISMA 2020 checklist: Reminder calls", document.PackageProperties.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_answers_give_the_same_bytes() => Assert.Equal(Write(ChecklistWriterTests.Seed()), Write(ChecklistWriterTests.Seed()));

    [Fact]
    public void Several_drafts_have_a_table_each()
    {
        ChecklistReport report = ChecklistWriterTests.Seed();
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Write(report, report)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Equal(2, document.MainDocumentPart!.Document.Body!.Elements<Table>().Count());
    }

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void Characters_that_xml_cannot_hold_are_replaced(string text, string clean) => Assert.Equal(clean, DocxText.Clean(text));

    // An attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDx", DocxText.Clean($"{(char)0xD800}x"));

    private static byte[] Write(params ChecklistReport[] reports)
    {
        using MemoryStream stream = new();
        DocxChecklistWriter writer = new(stream);
        foreach (ChecklistReport report in reports)
        {
            writer.Add(report);
        }

        writer.Complete();
        return stream.ToArray();
    }
}
