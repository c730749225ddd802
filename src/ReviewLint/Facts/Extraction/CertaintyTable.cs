using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>The column of a table that rates evidence.</summary>
internal static class CertaintyTable
{
    /// <summary>The column whose header names certainty, quality of evidence or GRADE, or -1.</summary>
    public static int Column(TableBlock table)
    {
        foreach (TableRow row in table.Rows.Where(row => row.IsHeader))
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                string text = row.Cells[i].Text;
                if (text.Contains("certainty", StringComparison.OrdinalIgnoreCase) || text.Contains("quality of", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("GRADE", StringComparison.Ordinal) || text.Contains("confidence in", StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The first sentences of the cells of that column, the header and empty cells left out.</summary>
    public static IEnumerable<Sentence> Cells(TableBlock table) => Column(table) is var column and >= 0
        ? table.Rows.Where(row => !row.IsHeader && row.Cells.Length > column && !row.Cells[column].IsEmpty).Select(row => row.Cells[column].Sentences[0])
        : [];
}
