using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReviewLint.Checklists;

namespace ReviewLint.Tool.Output;

/// <summary>Writes answers as a Word document: for each draft a heading, a line on the standard and a table. The same answers give the same bytes.</summary>
internal sealed class DocxChecklistWriter : ChecklistWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    // ZIP has no earlier time than this one.
    private static readonly DateTimeOffset s_timeOfEntries = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream _stream;
    private readonly Body _body = new();
    private string _title = "";

    /// <summary>Writes to a stream, which stays open.</summary>
    public DocxChecklistWriter(Stream stream) => _stream = stream;

    /// <inheritdoc/>
    public override void Add(ChecklistReport report)
    {
        bool isFirst = !_body.HasChildren;
        string title = DocxText.Clean(report.Title.Length > 0 ? report.Title : report.Source.Path);
        _title = isFirst ? $"{report.Checklist.Standard} checklist: {title}" : $"{report.Checklist.Standard} checklists";
        Paragraph heading = DocxText.Paragraph(title, DocxStyles.Heading);
        if (!isFirst)
        {
            heading.ParagraphProperties!.Append(new PageBreakBefore());
        }

        _body.Append(
            heading,
            DocxText.Paragraph($"{report.Checklist.Standard} ({report.Checklist.Version}), {report.Checklist.Source}"),
            DocxText.Paragraph($"{report.Source.Path}: {report.Totals}. Filled in by ReviewLint; read each answer before you submit it."),
            ChecklistTable.Of(report));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        using MemoryStream package = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            Fill(document);
        }

        // Made anew, because the packer writes the present time into each entry.
        package.Position = 0;
        using ZipArchive packed = new(package, ZipArchiveMode.Read);
        using MemoryStream result = new();
        using (ZipArchive archive = new(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in packed.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = s_timeOfEntries;
                using Stream from = entry.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        result.Position = 0;
        result.CopyTo(_stream);
        _stream.Flush();
    }

    // Ids are given, because those that the library makes up differ each time.
    private void Fill(WordprocessingDocument document)
    {
        MainDocumentPart main = document.AddNewPart<MainDocumentPart>(MainType, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.Create();
        main.AddNewPart<FooterPart>("rId2").Footer = DocxStyles.CreateFooter();
        _body.Append(DocxStyles.CreateLandscape("rId2"));
        main.Document = new Document(_body);
        CoreFilePropertiesPart core = document.AddNewPart<CoreFilePropertiesPart>(CoreType, "rId2");
        using Stream stream = core.GetStream(FileMode.Create);
        using StreamWriter writer = new(stream);
        writer.Write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"<dc:title>{System.Security.SecurityElement.Escape(_title)}</dc:title><dc:creator>ReviewLint</dc:creator></cp:coreProperties>");
    }
}
