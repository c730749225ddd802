using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SummaryTable"/>s: tables with a column of ratings whose rows are outcomes.</summary>
internal static class SummaryTableExtractor
{
    public static ImmutableArray<SummaryTable> Extract(ReviewDocument document) =>
        [.. document.Sections.Where(CertaintyExtractor.Rates).SelectMany(section => section.Blocks.OfType<TableBlock>().Select(table => Read(section, table))).OfType<SummaryTable>()];

    private static SummaryTable? Read(Section section, TableBlock table)
    {
        int column = CertaintyTable.Column(table);
        if (column < 1 || !table.Rows.Any(row => row.IsHeader && row.Cells.Length > 0 && row.Cells[0].Text.Contains("utcome", StringComparison.Ordinal)))
        {
            return null;
        }

        Passage[] rated =
        [
            .. table.Rows
                .Where(row => !row.IsHeader && row.Cells.Length > column && !row.Cells[0].IsEmpty && !row.Cells[column].IsEmpty
                    && CertaintyGrammar.ReadCell(section, row.Cells[column].Sentences[0]) is not null)
                .Select(row => row.Cells[0]),
        ];
        return rated.Length == 0
            ? null
            : new SummaryTable(rated[0].Span, [.. rated.Select(NameOf).DistinctBy(name => OutcomeWords.KeyOf(name.Split(' ')) is { Length: > 0 } key ? key : name)]);
    }

    private static string NameOf(Passage cell) => PlannedOutcomeWords.NameIn(cell.Text, new TextSpan(0, cell.Text.Length)) is var name ? cell.Text[name.Start..name.End] : "";
}
