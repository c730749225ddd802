using DocumentFormat.OpenXml.Wordprocessing;
using ReviewLint.Checklists;
using ReviewLint.Facts;

namespace ReviewLint.Tool.Output;

/// <summary>The table of a checklist in Word: item, topic, status, place and words.</summary>
internal static class ChecklistTable
{
    private static readonly string[] s_heads = ["Item", "Topic", "Status", "Place", "Words"];
    private static readonly int[] s_widths = [740, 3900, 1240, 2700, DocxStyles.TextWidth - 740 - 3900 - 1240 - 2700];

    /// <summary>The table of a draft's answers.</summary>
    public static Table Of(ChecklistReport report)
    {
        Table table = new(
            new TableProperties(
                new TableWidth { Width = $"{DocxStyles.TextWidth}", Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(s_widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. s_heads.Select((head, column) => Cell(column, "D9E2EC", DocxText.Paragraph(head, DocxStyles.Strong)))]));
        foreach (ItemAnswer answer in report.Answers)
        {
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(0, null, DocxText.Paragraph(answer.Item.Number)),
                Cell(1, null, DocxText.Paragraph($"{answer.Item.Section}: {answer.Item.Topic}", DocxStyles.Strong), DocxText.Paragraph(answer.Item.Text)),
                Cell(2, Colour(answer.Status), DocxText.Paragraph(MarkdownChecklistWriter.NameOf(answer.Status))),
                Cell(3, null, DocxText.Paragraph(MarkdownChecklistWriter.PlaceOf(report, answer))),
                Cell(4, null, DocxText.Paragraph(MarkdownChecklistWriter.WordsOf(answer)))));
        }

        return table;
    }

    private static TableCell Cell(int column, string? colour, params Paragraph[] paragraphs)
    {
        TableCellProperties properties = new(new TableCellWidth { Width = $"{s_widths[column]}", Type = TableWidthUnitValues.Dxa });
        if (colour is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour });
        }

        return new TableCell([properties, .. paragraphs]);
    }

    // Pale enough to print; the word says the same.
    private static string? Colour(ItemStatus status) => status switch
    {
        ItemStatus.Reported => "DFF0DF",
        ItemStatus.Missing => "F8DCDC",
        ItemStatus.Unclear => "FCF1D2",
        _ => null,
    };

    private static TableBorders Borders()
    {
        TableBorders borders = new();
        foreach (BorderType border in new BorderType[] { new TopBorder(), new LeftBorder(), new BottomBorder(), new RightBorder(), new InsideHorizontalBorder(), new InsideVerticalBorder() })
        {
            border.Val = BorderValues.Single;
            border.Size = 4;
            border.Color = "A0A8B0";
            borders.Append(border);
        }

        return borders;
    }
}
