namespace ReviewLint.Facts.Extraction;

/// <summary>Tells studies and participants among the nouns of a sentence.</summary>
internal static class CountedThings
{
    private const int LongestPhrase = 6;

    private static readonly HashSet<string> s_people = new(StringComparer.OrdinalIgnoreCase)
    {
        "participants", "people", "persons", "individuals", "patients", "subjects", "volunteers", "women", "men", "children", "adults", "adolescents",
        "mothers", "girls", "boys", "students", "workers", "residents", "infants", "babies", "newborns", "neonates", "cases", "males", "females", "smokers",
    };

    /// <summary>What the number at a position counts, with the position behind its noun; <see langword="null"/> for other things.</summary>
    public static (bool AreStudies, int End)? Find(FlowTokens tokens, int at)
    {
        for (int i = at + 1; i <= at + LongestPhrase && tokens[i].Kind == FlowTokenKind.Word; i++)
        {
            if (tokens[i].Is(FlowCue.Studies) && !tokens[i + 1].Is(FlowCue.Reports | FlowCue.Records))
            {
                return (true, i + 1);
            }

            if (IsPeople(tokens, i))
            {
                return (false, i + 1);
            }

            if (tokens[i].Is(FlowCue.Auxiliary) || tokens.ReadsAny(i, "of", "in", "with", "for", "from", "on", "and", "or", "to", "that", "which", "who", "per", "by"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a word names participants.</summary>
    public static bool IsPeople(FlowTokens tokens, int at) =>
        tokens[at].Kind == FlowTokenKind.Word && s_people.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens.Text(at));
}
