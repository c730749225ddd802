using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>What words are signs of, from <c>lexicons/flow-words.txt</c>.</summary>
internal static class FlowLexicon
{
    private static readonly Dictionary<string, FlowCue> s_words = new(StringComparer.OrdinalIgnoreCase);

    // Stems by their first three letters: no stem is shorter.
    private static readonly Dictionary<string, List<(string Stem, FlowCue Cue)>> s_stems = new(StringComparer.OrdinalIgnoreCase);

    static FlowLexicon()
    {
        foreach (string line in Lexicon.Load("flow-words").Phrases)
        {
            int bar = line.IndexOf('|', StringComparison.Ordinal);
            string word = line[..bar].Trim();
            FlowCue cue = Parse(line.AsSpan(bar + 1).Trim());
            foreach (string spelling in word.Contains('?', StringComparison.Ordinal) ? [word.Replace('?', 's'), word.Replace('?', 'z')] : (string[])[word])
            {
                Add(spelling, cue);
            }
        }
    }

    /// <summary>What a word is a sign of.</summary>
    public static FlowCue Find(ReadOnlySpan<char> word)
    {
        if (s_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out FlowCue cue))
        {
            return cue;
        }

        if (word.Length >= 3 && s_stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..3], out List<(string Stem, FlowCue Cue)>? stems))
        {
            foreach ((string stem, FlowCue found) in stems)
            {
                if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                {
                    return found;
                }
            }
        }

        return FlowCue.None;
    }

    private static void Add(string word, FlowCue cue)
    {
        if (!word.EndsWith('*'))
        {
            s_words.Add(word, cue);
            return;
        }

        string key = word[..3];
        if (!s_stems.TryGetValue(key, out List<(string Stem, FlowCue Cue)>? stems))
        {
            s_stems.Add(key, stems = []);
        }

        stems.Add((word[..^1], cue));
    }

    private static FlowCue Parse(ReadOnlySpan<char> names)
    {
        FlowCue cue = FlowCue.None;
        foreach (Range range in names.Split(' '))
        {
            cue |= names[range].ToString() switch
            {
                "identify" => FlowCue.Identify,
                "retrieve" => FlowCue.Retrieve,
                "seek" => FlowCue.Seek,
                "remove" => FlowCue.Remove,
                "reject" => FlowCue.Reject,
                "screen" => FlowCue.Screen,
                "assess" => FlowCue.Assess,
                "include" => FlowCue.Include,
                "leave" => FlowCue.Leave,
                "duplicate" => FlowCue.Duplicate,
                "unique" => FlowCue.Unique,
                "fulltext" => FlowCue.FullText,
                "titles" => FlowCue.Titles,
                "register" => FlowCue.Register,
                "other" => FlowCue.Other,
                "automation" => FlowCue.Automation,
                "ongoing" => FlowCue.Ongoing,
                "awaiting" => FlowCue.Awaiting,
                "negation" => FlowCue.Negation,
                "unavailable" => FlowCue.Unavailable,
                "after" => FlowCue.After,
                "potential" => FlowCue.Potential,
                "pooled" => FlowCue.Pooled,
                "previous" => FlowCue.Previous,
                "auxiliary" => FlowCue.Auxiliary,
                "reason" => FlowCue.Reason,
                "more" => FlowCue.More,
                "records" => FlowCue.Records,
                "reports" => FlowCue.Reports,
                "studies" => FlowCue.Studies,
                "update" => FlowCue.Update,
                _ => FlowCue.None,
            };
        }

        return cue;
    }
}
