using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="UnratedRow"/> facts.</summary>
internal static class UnratedRowExtractor
{
    public static ImmutableArray<UnratedRow> Extract(ReviewDocument document) =>
    [
        .. document.Sections.Where(CertaintyExtractor.Rates).SelectMany(section => section.Blocks.OfType<TableBlock>().SelectMany(table => Find(section, table))),
    ];

    private static IEnumerable<UnratedRow> Find(Section section, TableBlock table)
    {
        int column = CertaintyTable.Column(table);
        if (column < 0 || !CertaintyTable.Cells(table).Any(cell => CertaintyGrammar.ReadCell(section, cell) is not null))
        {
            yield break;
        }

        foreach (TableRow row in table.Rows.Where(row => !row.IsHeader && row.Cells.Length > column && row.Cells[column].IsEmpty && !row.Cells[0].IsEmpty))
        {
            if (row.Cells.Skip(1).FirstOrDefault(IsEffect) is { } effect)
            {
                Sentence name = row.Cells[0].Sentences[0];
                yield return new UnratedRow(section, name, 0, name.Text, Anchor.Adjacent, effect.Text);
            }
        }
    }

    // "RR 0.85 (0.71 to 1.02)"
    private static bool IsEffect(Passage cell) => cell.Text.Contains(" to ", StringComparison.Ordinal) && cell.Text.Contains('(', StringComparison.Ordinal) && cell.Text.Any(char.IsAsciiDigit);
}
