using System.Text;

namespace ReviewLint.Documents;

/// <summary>Folds the spellings of a heading into one form, so that an alias is listed once.</summary>
public static class HeadingFolder
{
    /// <summary>
    /// Lower case without numbering, closing punctuation, apostrophes and hyphens, "&amp;" as "and", "-ize" as "-ise".
    /// </summary>
    /// <param name="heading">The normalised words of a heading.</param>
    public static string Fold(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        StringBuilder folded = new(heading.Length);
        foreach (char character in heading.AsSpan(NumberingLength(heading)))
        {
            char next = char.ToLowerInvariant(character);
            if (next == '&')
            {
                folded.Append("and");
            }
            else if (char.IsLetterOrDigit(next))
            {
                folded.Append(next == 'z' && folded.Length > 0 && folded[^1] == 'i' ? 's' : next);
            }
            else if (next is not '\'' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    // "2.1 Search", "IV. Results", "(a) Aims"; a bare word such as "I" or a year is left alone.
    private static int NumberingLength(string heading)
    {
        int at = 0;
        while (at < heading.Length && (char.IsAsciiDigit(heading[at]) || heading[at] is '.' or 'I' or 'V' or 'X'))
        {
            at++;
        }

        bool numbered = at is > 0 and < 8 && at + 1 < heading.Length && heading[at] is ' ' or ')' or '-' or ':';
        return numbered && (heading[at - 1] == '.' || char.IsAsciiDigit(heading[at - 1])) ? at : 0;
    }
}
