using System.Text;
using ReviewLint.Rules;

namespace ReviewLint.Tool.Output;

/// <summary>Sets the Markdown of a rule's page for reading in a terminal.</summary>
internal static class PageRenderer
{
    private const int Width = 80;

    /// <summary>Writes a page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="page">The page, of the forms that pages use: paragraphs, lists and fences.</param>
    /// <param name="colours">Whether to colour it.</param>
    public static void Write(TextWriter output, RulePage page, bool colours)
    {
        WriteHeading(output, page.Title, '=', colours);
        WriteText(output, page.Identity.Replace("`", "", StringComparison.Ordinal), colours);
        WriteText(output, page.Summary, colours);
        foreach (RulePageSection section in page.Sections)
        {
            output.Write('\n');
            WriteHeading(output, section.Title, '-', colours);
            WriteText(output, section.Markdown, colours);
        }
    }

    private static void WriteHeading(TextWriter output, string title, char underline, bool colours) =>
        output.Write($"{(colours ? $"\e[1m{title}\e[0m" : title)}\n{new string(underline, title.Length)}\n");

    private static void WriteText(TextWriter output, string text, bool colours)
    {
        if (text.Length == 0)
        {
            return;
        }

        output.Write('\n');
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int ticks = lines[i].TakeWhile(c => c == '`').Count();
            if (ticks >= 3)
            {
                i = WriteFence(output, lines, i, new string('`', ticks), colours);
            }
            else
            {
                Wrap(output, lines[i]);
            }
        }
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
                : lines[i].Replace("[|", "«", StringComparison.Ordinal).Replace("|]", "»", StringComparison.Ordinal);
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
