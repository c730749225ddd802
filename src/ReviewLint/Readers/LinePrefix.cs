namespace ReviewLint.Readers;

/// <summary>The white space, quote marks and list markers that a Markdown line begins with.</summary>
/// <param name="Length">Number of characters.</param>
/// <param name="Depth">How many blocks they can nest at most.</param>
/// <param name="IsOnlySpace">Whether there is no mark among them.</param>
internal readonly record struct LinePrefix(int Length, int Depth, bool IsOnlySpace)
{
    public static LinePrefix Read(ReadOnlySpan<char> line)
    {
        int at = 0;
        int marks = 0;
        int columns = 0;
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t')
            {
                columns += line[at] == '\t' ? 4 : 1;
                at++;
            }
            else if (line[at] == '>')
            {
                marks++;
                at++;
            }
            else if (MarkerLength(line[at..]) is var length and > 0)
            {
                marks++;
                at += length;
            }
            else
            {
                break;
            }
        }

        return new LinePrefix(at, marks + (columns / 3), marks == 0);
    }

    // "-", "+", "*", "12." or "3)" before a space or the end of the line.
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        if (text[0] is '-' or '+' or '*')
        {
            at = 1;
        }
        else
        {
            while (at < text.Length && at < 9 && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            at = at > 0 && at < text.Length && text[at] is '.' or ')' ? at + 1 : 0;
        }

        return at > 0 && (at == text.Length || text[at] is ' ' or '\t') ? at : 0;
    }
}
