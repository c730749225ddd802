namespace ReviewLint.Text;

/// <summary>Finds the name that somebody who mistyped probably meant.</summary>
public static class NearestName
{
    /// <summary>The known name with the fewest edits to <paramref name="written"/>, the first in order among equals.</summary>
    /// <exception cref="InvalidOperationException">There are no names.</exception>
    public static string Find(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        return known.MinBy(name => Distance(written.ToLowerInvariant(), name.ToLowerInvariant()))
            ?? throw new InvalidOperationException("there are no names to choose from");
    }

    // Levenshtein distance, one row at a time.
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
