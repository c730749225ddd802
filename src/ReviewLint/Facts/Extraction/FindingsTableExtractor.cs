using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="FindingsTable"/> facts.</summary>
internal static class FindingsTableExtractor
{
    private const int LongestMark = 2;

    private static readonly SearchValues<string> s_grounds =
        Triggers.Of(["bias", "imprecis", "inconsisten", "indirect", "heterogen", "downgrad", "rated down", "limitations", "sample size", "confidence interval", "serious"]);

    private static readonly string[] s_levels = ["very low", "very-low", "low", "moderate", "high", "certainty", "quality", "evidence", "of"];

    public static ImmutableArray<FindingsTable> Extract(ReviewDocument document, ImmutableArray<Downgrade> downgrades) =>
    [
        .. document.Sections.Where(section => section.Part != PartKind.Summary && !section.IsWithin(SectionRole.Methods) && !section.IsWithin(SectionRole.CertaintyMethods))
            .SelectMany(section => section.Blocks.OfType<TableBlock>().Select(table => Read(section, table, downgrades)).OfType<FindingsTable>()),
    ];

    private static FindingsTable? Read(Section section, TableBlock table, ImmutableArray<Downgrade> downgrades)
    {
        int column = CertaintyTable.Column(table);
        if (column < 1)
        {
            return null;
        }

        Sentence header = table.Rows.First(row => row.IsHeader).Cells[column].Sentences[0];
        ImmutableArray<Downgrade> notes = [.. downgrades.Where(downgrade => ReferenceEquals(downgrade.Section, section) && !table.Span.Contains(downgrade.Span))];
        ImmutableArray<FindingsRow> rows =
        [
            .. table.Rows.Where(row => !row.IsHeader && row.Cells.Length > column && !row.Cells[0].IsEmpty && !row.Cells[column].IsEmpty)
                .Select(row => Read(section, row, column, notes)).OfType<FindingsRow>(),
        ];
        return rows.IsEmpty ? null : new FindingsTable(section, header, 0, header.Text, Anchor.Adjacent, table, rows);
    }

    private static FindingsRow? Read(Section section, TableRow row, int column, ImmutableArray<Downgrade> notes)
    {
        Sentence cell = row.Cells[column].Sentences[0];
        if (CertaintyGrammar.ReadCell(section, cell)?.Level is not { } level)
        {
            return null;
        }

        ImmutableArray<string> marks = MarksOf(row.Cells[column].Text);
        ImmutableArray<Downgrade> cited = [.. marks.Select(mark => notes.FirstOrDefault(note => MarkOf(note) == mark)).OfType<Downgrade>()];
        bool hasReason = !marks.IsEmpty || row.Cells.Any(each => each.Text.AsSpan().ContainsAny(s_grounds));
        return new FindingsRow(row.Cells[0].Sentences[0], cell, level, cited.Length == marks.Length ? cited : [], hasReason);
    }

    // What is left of "Low a,b", "Lowa,b" or "Low (1, 2)" without its level and circles.
    private static ImmutableArray<string> MarksOf(string cell)
    {
        string rest = cell;
        foreach (string word in s_levels)
        {
            if (rest.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                rest = rest.Remove(at, word.Length);
            }
        }

        string[] marks = rest.Split([' ', ',', '(', ')', '[', ']', ':', '.', '\u2295', '\u2296', '\u229D', '\u25CB', '\u25EF', '+', '-'], StringSplitOptions.RemoveEmptyEntries);
        return [.. marks.SelectMany(mark => mark.Length <= LongestMark && mark.All(char.IsAsciiLetterLower) ? mark.Select(letter => letter.ToString()) : [mark])];
    }

    // "a Downgraded one level", "b. Downgraded", "1: rated down"
    private static string MarkOf(Downgrade note)
    {
        ReadOnlySpan<char> lead = note.Sentence.Passage.Text.AsSpan();
        int end = 0;
        while (end < lead.Length && end <= LongestMark && char.IsLetterOrDigit(lead[end]))
        {
            end++;
        }

        return end is > 0 and <= LongestMark && end < lead.Length && lead[end] is ' ' or '.' or ':' or ')' or ',' ? lead[..end].ToString().ToLowerInvariant() : "";
    }
}
