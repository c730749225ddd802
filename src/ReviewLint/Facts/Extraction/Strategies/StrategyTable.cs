using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>Reads the rows of a table whose columns are a number, a query and perhaps the records found.</summary>
internal static class StrategyTable
{
    /// <summary>The rows with a label; none when the second column is no query.</summary>
    public static IEnumerable<StrategyRow> Read(SourceText source, Section section, TableBlock table)
    {
        ImmutableArray<TableRow> rows = [.. table.Rows.Where(row => row.Cells.Length > 1 && LineLabel.Read(row.Cells[0].Text) is { Number: > 0 } label && label.Length == row.Cells[0].Text.Length)];
        bool hitsFirst = rows.Length > 0 && rows.All(row => row.Cells.Length > 2 && ReadHits(row.Cells[1].Text) is not null);
        int query = hitsFirst ? 2 : 1;
        bool apart = true;
        foreach (TableRow row in rows.Where(row => row.Cells.Length > query))
        {
            Passage cell = row.Cells[query];
            int? hits = hitsFirst ? ReadHits(row.Cells[1].Text) : row.Cells.Length > query + 1 ? ReadHits(row.Cells[^1].Text) : null;
            TextSpan typed = AsTyped(source.Text, cell.Span);
            bool single = !source.Text.AsSpan(typed.Start, typed.Length).ContainsAny('\n', '\r');
            yield return new StrategyRow(section, typed, typed, LineLabel.Read(row.Cells[0].Text), apart) { Hits = hits, Cell = single ? null : cell, IsProse = true };
            apart = false;
        }
    }

    /// <summary>A number of records: "1234", "1,234", "(1 234)"; <see langword="null"/> for anything else.</summary>
    public static int? ReadHits(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim(" ()*_");
        int number = 0;
        int digits = 0;
        foreach (char c in cell)
        {
            if (char.IsAsciiDigit(c) && digits < 9)
            {
                number = (number * 10) + (c - '0');
                digits++;
            }
            else if (c is not (',' or ' ' or '.') || digits == 0)
            {
                return null;
            }
        }

        return digits > 0 ? number : null;
    }

    // From bar to bar: emphasis may have taken truncation marks off its ends.
    private static TextSpan AsTyped(string text, TextSpan cell)
    {
        int start = cell.Start;
        int end = cell.End;
        while (start > 0 && text[start - 1] is not ('|' or '\n' or '\r'))
        {
            start--;
        }

        while (end < text.Length && text[end] is not ('|' or '\n' or '\r'))
        {
            end++;
        }

        return StrategyRows.Trim(text, new TextSpan(start, end), isProse: true);
    }
}
