using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RiskOfBiasRow"/> facts in tables with a column for the overall judgement and at least three for domains.</summary>
internal static class RiskOfBiasTableExtractor
{
    private const int FewestDomains = 3;

    public static ImmutableArray<RiskOfBiasRow> Extract(ReviewDocument document) =>
    [
        .. document.Sections.Where(section => section.Part is PartKind.Body or PartKind.BackMatter)
            .SelectMany(section => section.Blocks.OfType<TableBlock>().SelectMany(table => Read(section, table))),
    ];

    // A table that grades no cell "some concerns" may be of another tool, with rules of its own.
    private static IEnumerable<RiskOfBiasRow> Read(Section section, TableBlock table)
    {
        if (table.Rows.FirstOrDefault(row => row.IsHeader) is not { } header || OverallOf(header) is not (var overall and > FewestDomains))
        {
            return [];
        }

        ImmutableArray<TableRow> rows = [.. table.Rows.Where(row => !row.IsHeader && row.Cells.Length > overall)];
        bool isRob2 = rows.Any(row => row.Cells.Skip(1).Any(cell => LevelOf(cell.Text) == RiskOfBiasLevel.SomeConcerns));
        return isRob2 ? rows.Select(row => Read(section, header, row, overall)).OfType<RiskOfBiasRow>() : [];
    }

    private static int OverallOf(TableRow header)
    {
        int last = header.Cells.Length - 1;
        return last > 0 && header.Cells[last].Text is var text && text.StartsWith("overall", StringComparison.OrdinalIgnoreCase) ? last : -1;
    }

    private static RiskOfBiasRow? Read(Section section, TableRow header, TableRow row, int overall)
    {
        if (LevelOf(row.Cells[overall].Text) is not { } judged || row.Cells[0].IsEmpty)
        {
            return null;
        }

        int worst = 0;
        RiskOfBiasLevel most = RiskOfBiasLevel.Low;
        for (int i = 1; i < overall; i++)
        {
            if (LevelOf(row.Cells[i].Text) is not { } level)
            {
                return null;
            }

            if (worst == 0 || level > most)
            {
                (worst, most) = (i, level);
            }
        }

        Sentence cell = row.Cells[overall].Sentences[0];
        return new RiskOfBiasRow(section, cell, 0, cell.Text, Anchor.Adjacent, row.Cells[0].Text, judged, most, row.Cells[worst].Sentences[0], header.Cells[worst].Text);
    }

    private static RiskOfBiasLevel? LevelOf(string cell) => cell.Trim().ToUpperInvariant() switch
    {
        "LOW" or "LOW RISK" or "LOW RISK OF BIAS" or "L" => RiskOfBiasLevel.Low,
        "SOME CONCERNS" or "SOME CONCERN" or "SOME" or "SC" => RiskOfBiasLevel.SomeConcerns,
        "HIGH" or "HIGH RISK" or "HIGH RISK OF BIAS" or "H" => RiskOfBiasLevel.High,
        _ => null,
    };
}
