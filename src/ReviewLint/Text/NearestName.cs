namespace ReviewLint.Text;

/// <summary>Finds what a mistyped name was meant to be.</summary>
public static class NearestName
{
    /// <summary>The name that takes the fewest edits, or <see langword="null"/> when none is near.</summary>
    /// <remarks>Of two equally near the one that begins more alike is taken: people mistype ends.</remarks>
    public static string? Find(string word, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(names);

        // Half of the word may be wrong at most: beyond that a suggestion only puzzles.
        int best = Math.Max(2, word.Length / 2);
        string? nearest = null;
        foreach (string name in names)
        {
            bool isBeginning = word.Length > 2 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            int distance = isBeginning ? 1 : Distance(word.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < best || (distance == best && (nearest is null || Shared(word, name) > Shared(word, nearest))))
            {
                best = distance;
                nearest = name;
            }
        }

        return nearest;
    }

    /// <summary>A hint to append to a message: "; did you mean 'x'?", else what is accepted when that is given.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> names, bool listAll = false) => Find(word, names) switch
    {
        { } name => $"; did you mean '{name}'?",
        null when listAll => $"; it is one of {string.Join(", ", names)}",
        null => "",
    };

    private static int Shared(string a, string b) => a.Zip(b).TakeWhile(pair => char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)).Count();

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static int Distance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int substitution = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(substitution, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
