using Markdig.Syntax;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>The lines of one leaf block as a single text, each character with its offset in the source.</summary>
internal readonly struct InlineText
{
    private readonly string _text;
    private readonly int[]? _offsets;
    private readonly int _from;

    private InlineText(string text, int[]? offsets, int from, int length, int start)
    {
        _text = text;
        _offsets = offsets;
        _from = from;
        Length = length;
        Start = start;
    }

    /// <summary>Number of characters.</summary>
    public int Length { get; }

    /// <summary>Offset in the source at which the text begins.</summary>
    public int Start { get; }

    /// <summary>The characters, lines parted by '\n'.</summary>
    public ReadOnlySpan<char> Characters => _text.AsSpan(_from, Length);

    /// <summary>Joins lines of a text.</summary>
    /// <param name="text">The text that the lines are stretches of.</param>
    /// <param name="lines">The stretches, in order.</param>
    public static InlineText Join(string text, IReadOnlyList<TextSpan> lines)
    {
        if (lines.Count == 0)
        {
            return new InlineText("", null, 0, 0, 0);
        }

        if (lines.Count == 1)
        {
            return new InlineText(text, null, lines[0].Start, lines[0].Length, lines[0].Start);
        }

        int length = lines.Sum(line => line.Length + 1) - 1;
        char[] characters = new char[length];
        int[] offsets = new int[length];
        int at = 0;
        foreach (TextSpan line in lines)
        {
            for (int i = line.Start; i < line.End; i++)
            {
                offsets[at] = i;
                characters[at++] = text[i];
            }

            if (at < length)
            {
                offsets[at] = line.End;
                characters[at++] = '\n';
            }
        }

        return new InlineText(new string(characters), offsets, 0, length, lines[0].Start);
    }

    /// <summary>The lines of a leaf block, which Markdig gives as slices of the parsed text, the last character included.</summary>
    public static List<TextSpan> LinesOf(LeafBlock leaf)
    {
        List<TextSpan> lines = new(Math.Max(0, leaf.Lines.Count));
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            int start = leaf.Lines.Lines[i].Slice.Start;
            if (lines.Count == 0 || start >= lines[^1].End)
            {
                lines.Add(new TextSpan(start, Math.Max(start, leaf.Lines.Lines[i].Slice.End + 1)));
            }
        }

        return lines;
    }

    /// <summary>Offset in the source of a character.</summary>
    public int OffsetOf(int index) => _offsets is null ? _from + index : _offsets[index];
}
