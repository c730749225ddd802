namespace ReviewLint.Facts.Extraction.Strategies;

/// <summary>The number that a line begins with: "7 ", "7. ", "7) ", "(7) ", "#7 ", "# 7 ", "S7. ".</summary>
/// <param name="Number">The number, 1 or more; 0 without one.</param>
/// <param name="Text">The number with its "#" or "S".</param>
/// <param name="Length">How many characters belong to the label, spaces behind it included.</param>
/// <param name="IsWeak">Whether a space alone parts a bare number from the query, as in the words "2 diabetes".</param>
internal readonly record struct LineLabel(int Number, string Text, int Length, bool IsWeak)
{
    private const int MostDigits = 4;

    /// <summary>Reads the label of a line that does not begin with a space; the default without one.</summary>
    public static LineLabel Read(ReadOnlySpan<char> line)
    {
        bool bracket = line is ['(' or '[', ..];
        int at = bracket ? 1 : 0;
        int from = at;
        bool marked = at < line.Length && line[at] is '#' or 'S' or 's';
        at += marked ? 1 : 0;
        at += marked && line[from] == '#' && at < line.Length && line[at] == ' ' ? 1 : 0;
        int digits = at;
        int number = 0;
        while (at < line.Length && at - digits < MostDigits && char.IsAsciiDigit(line[at]))
        {
            number = (number * 10) + (line[at++] - '0');
        }

        if (at == digits)
        {
            return default;
        }

        int end = at;
        bool closed = false;
        while (at < line.Length && line[at] is '.' or ')' or ']' or ':' or '\\' && at - end < 2)
        {
            at++;
            closed = true;
        }

        bool whole = at == line.Length;
        if ((bracket && !closed) || (!whole && !char.IsWhiteSpace(line[at])))
        {
            return default;
        }

        bool tab = !whole && line[at] == '\t';
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        // "9 not (9 and 10)" is a query; a bracketed number by itself may be one too.
        ReadOnlySpan<char> rest = line[at..];
        int word = rest.IndexOf(' ') is var space and >= 0 ? space : rest.Length;
        bool joins = QueryWords.Operator(rest[..word]).Length > 0 || QueryWords.IsProximity(rest[..word]);
        return joins && !closed && !tab ? default : new LineLabel(number, line[from..end].ToString().Replace(" ", "", StringComparison.Ordinal), at, !marked && !closed && !tab);
    }
}
