using System.Text;

namespace ReviewLint.Tool.Output;

/// <summary>Sets the Markdown of a rule's page for reading in a terminal.</summary>
internal static class PageRenderer
{
    private const int Width = 80;

    /// <summary>Writes a page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="page">Its Markdown, of the forms that pages use: headings, paragraphs, lists and fences.</param>
    /// <param name="colours">Whether to colour it.</param>
    public static void Write(TextWriter output, string page, bool colours)
    {
        string[] lines = page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            int ticks = line.TakeWhile(c => c == '`').Count();
            if (ticks >= 3)
            {
                i = WriteFence(output, lines, i, new string('`', ticks), colours);
            }
            else if (line.StartsWith('#'))
            {
                string title = line.TrimStart('#').Trim();
                output.Write($"{Paint("1", title)}\n{(line.StartsWith("# ", StringComparison.Ordinal) ? new string('=', title.Length) : new string('-', title.Length))}\n");
            }
            else
            {
                Wrap(output, line);
            }
        }

        string Paint(string code, string text) => colours ? $"\e[{code}m{text}\e[0m" : text;
    }

    private static int WriteFence(TextWriter output, string[] lines, int start, string fence, bool colours)
    {
        string[] info = lines[start].Trim('`').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (info is [_, "output", ..])
        {
            output.Write("  is reported as\n");
        }
        else if (info.Length > 2)
        {
            output.Write($"  ({string.Join(", ", info[2..]).Replace("near-miss", "a near miss", StringComparison.Ordinal)})\n");
        }

        int i = start + 1;
        for (; i < lines.Length && lines[i].TrimEnd() != fence; i++)
        {
            // The marked words of an example are the ones that are reported.
            string marked = colours
                ? lines[i].Replace("[|", "\e[4;33m", StringComparison.Ordinal).Replace("|]", "\e[0m", StringComparison.Ordinal)
                : lines[i].Replace("[|", "»", StringComparison.Ordinal).Replace("|]", "«", StringComparison.Ordinal);
            output.Write($"    | {marked}".TrimEnd() + "\n");
        }

        return i;
    }

    private static void Wrap(TextWriter output, string line)
    {
        string indent = line.StartsWith("- ", StringComparison.Ordinal) ? "  " : new string(' ', line.TakeWhile(c => c == ' ').Count());
        StringBuilder row = new();
        foreach (string word in line.Split(' '))
        {
            if (row.Length + 1 + word.Length > Width && row.Length > indent.Length)
            {
                output.Write($"{row}\n");
                row.Clear().Append(indent).Append(word);
            }
            else
            {
                row.Append(row.Length == 0 || (row.Length == indent.Length && indent.Length > 0) ? "" : " ").Append(word);
            }
        }

        output.Write($"{row}\n");
    }
}
