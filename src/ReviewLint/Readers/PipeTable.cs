using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>A pipe table among the lines of a paragraph.</summary>
/// <param name="First">Index of its header line.</param>
/// <param name="Last">Index of its last line.</param>
/// <param name="Start">Offset at which it begins.</param>
/// <param name="End">Offset at which it ends.</param>
internal readonly record struct PipeTable(int First, int Last, int Start, int End)
{
    private static readonly SearchValues<char> s_delimiters = SearchValues.Create("|-: \t+");

    /// <summary>Finds the table whose delimiter row ("|---|:-:|") stands below a line with bars.</summary>
    public static bool TryFind(string text, List<TextSpan> lines, out PipeTable table)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (IsDelimiter(text.AsSpan(lines[i].Start, lines[i].Length)) && HasBar(text, lines[i - 1]))
            {
                int last = i;
                while (last + 1 < lines.Count && HasBar(text, lines[last + 1]))
                {
                    last++;
                }

                table = new PipeTable(i - 1, last, lines[i - 1].Start, lines[last].End);
                return true;
            }
        }

        table = default;
        return false;
    }

    /// <summary>The rows; the delimiter row is none.</summary>
    public TableBlock Read(string text, List<TextSpan> lines, Func<string, bool> isReference)
    {
        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>();
        for (int i = First; i <= Last; i++)
        {
            if (i != First + 1)
            {
                rows.Add(new TableRow(ReadCells(text, lines[i], isReference), i == First));
            }
        }

        return new TableBlock(new TextSpan(Start, End), rows.ToImmutable());
    }

    private static bool HasBar(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).Contains('|');

    private static bool IsDelimiter(ReadOnlySpan<char> line) =>
        line.Contains('-') && (line.Contains('|') || line.Contains(':')) && line.IndexOfAnyExcept(s_delimiters) < 0;

    private static ImmutableArray<Passage> ReadCells(string text, TextSpan line, Func<string, bool> isReference)
    {
        ImmutableArray<Passage>.Builder cells = ImmutableArray.CreateBuilder<Passage>();
        int start = line.Start;
        int end = line.End;
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        start += start < end && text[start] == '|' ? 1 : 0;
        end -= end > start && text[end - 1] == '|' && text[end - 2] != '\\' ? 1 : 0;
        int at = start;
        bool code = false;
        for (int i = start; i <= end; i++)
        {
            code ^= i < end && text[i] == '`' && (code || text.AsSpan(i + 1, end - i - 1).Contains('`'));
            if (i == end || (text[i] == '|' && !code && (i == 0 || text[i - 1] != '\\')))
            {
                cells.Add(InlineReader.Read(InlineText.Join(text, [new TextSpan(at, i)]), isReference).Passage);
                at = i + 1;
            }

            if (text.Length > i && i < end && text[i] == '\\')
            {
                i++;
            }
        }

        return cells.ToImmutable();
    }
}
