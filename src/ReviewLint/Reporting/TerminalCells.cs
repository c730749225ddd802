using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>A line of a draft as a terminal shows it: which characters fill which columns.</summary>
internal sealed class TerminalCells
{
    private const int TabWidth = 4;

    // East Asian wide and fullwidth ranges and emoji, after Unicode 16 EastAsianWidth.txt, joined where nothing narrow lies between.
    private static readonly ImmutableArray<(int First, int Last)> s_wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x2648, 0x2653), (0x26AA, 0x26AB), (0x26BD, 0x26BE),
        (0x26C4, 0x26C5), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x2753, 0x2757), (0x2795, 0x2797),
        (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF),
        (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB),
        (0x1F90C, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    private readonly ImmutableArray<Cell> _cells;

    private TerminalCells(ImmutableArray<Cell> cells) => _cells = cells;

    /// <summary>Lays out one line.</summary>
    public static TerminalCells Of(ReadOnlySpan<char> line)
    {
        ImmutableArray<Cell>.Builder cells = ImmutableArray.CreateBuilder<Cell>(line.Length);
        int offset = 0;
        int column = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            string text = rune.Value == '\t' ? new string(' ', TabWidth - (column % TabWidth)) : Visible(rune);
            int width = rune.Value == '\t' ? text.Length : Width(rune);
            cells.Add(new Cell(offset, text, width));
            offset += rune.Utf16SequenceLength;
            column += width;
        }

        return new TerminalCells(cells.ToImmutable());
    }

    /// <summary>Replaces what could steer a terminal or reorder what it shows.</summary>
    public static string Sanitise(string text)
    {
        StringBuilder visible = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            visible.Append(rune.Value is '\t' or '\n' or '\r' ? " " : Visible(rune));
        }

        return visible.ToString();
    }

    /// <summary>The line, cut to a width around a span, and where the span lies in what is left.</summary>
    /// <param name="span">Offsets in the line.</param>
    /// <param name="width">The greatest number of columns.</param>
    /// <returns>The visible text, the columns before the mark, and the columns of the mark, at least one.</returns>
    public (string Text, int Indent, int Length) Window(TextSpan span, int width)
    {
        int first = 0;
        int last = _cells.Length;
        int total = _cells.Sum(cell => cell.Width);
        if (total > width)
        {
            first = last = IndexOf(span.Start);
            int before = (width - Math.Min(width, ColumnsOf(span))) / 2;
            int room = width - before + TakeBefore(ref first, before);
            for (; last < _cells.Length && _cells[last].Width <= room; last++)
            {
                room -= _cells[last].Width;
            }

            // Near the end of a line there is room left for more of what stands before.
            _ = TakeBefore(ref first, room);
        }

        // A combining mark must not open the window: it would sit on the ellipsis.
        while (first > 0 && first < last && _cells[first].Width == 0)
        {
            first++;
        }

        StringBuilder text = new(first > 0 ? "…" : "");
        int indent = text.Length;
        int length = 0;
        for (int i = first; i < last; i++)
        {
            text.Append(_cells[i].Text);
            indent += _cells[i].Offset < span.Start ? _cells[i].Width : 0;
            length += span.Contains(_cells[i].Offset) ? _cells[i].Width : 0;
        }

        return (text.Append(last < _cells.Length ? "…" : "").ToString(), indent, Math.Max(1, length));
    }

    private int TakeBefore(ref int first, int room)
    {
        while (first > 0 && _cells[first - 1].Width <= room)
        {
            first--;
            room -= _cells[first].Width;
        }

        return room;
    }

    private int ColumnsOf(TextSpan span) => _cells.Where(cell => span.Contains(cell.Offset)).Sum(cell => cell.Width);

    private int IndexOf(int offset)
    {
        int index = 0;
        while (index < _cells.Length && _cells[index].Offset < offset)
        {
            index++;
        }

        return index;
    }

    private static string Visible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "\uFFFD",
        UnicodeCategory.Format when rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "\uFFFD",
        UnicodeCategory.SpaceSeparator => " ",
        _ => rune.ToString(),
    };

    private static int Width(Rune rune)
    {
        if (Visible(rune) == "\uFFFD")
        {
            return 1;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return rune.Value >= s_wide[0].First && rune.Value != 0x3000 && s_wide.Any(range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }

    private readonly record struct Cell(int Offset, string Text, int Width);
}
