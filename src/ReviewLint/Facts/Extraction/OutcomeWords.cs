using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Brings the words that name an outcome or an intervention to a form in which they can be compared.</summary>
internal static class OutcomeWords
{
    private static readonly HashSet<string> s_outcomeFillers = Lexicon.Load("outcome-fillers").Set;

    private static readonly HashSet<string> s_interventionFillers = Lexicon.Load("intervention-fillers").Set;

    private static readonly Dictionary<string, string> s_synonyms = Lexicon.Load("outcome-synonyms").Phrases
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split(' ').Append(line[0]).Select(word => (Word: word, Stands: line[0])))
        .DistinctBy(pair => pair.Word)
        .ToDictionary(pair => pair.Word, pair => pair.Stands, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string[]> s_abbreviations = Lexicon.Load("outcome-abbreviations").Phrases
        .Select(line => line.Split(": "))
        .ToDictionary(pair => pair[0], pair => pair[1].Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly (string Ending, string Instead)[] s_endings =
        [("isation", "iz"), ("ization", "iz"), ("ising", "iz"), ("izing", "iz"), ("ised", "iz"), ("ized", "iz"), ("ise", "iz"), ("ize", "iz"), ("ation", ""), ("ion", ""), ("ing", ""), ("ness", ""), ("ed", ""), ("al", ""), ("e", "")];

    /// <summary>The stems of an outcome phrase, in alphabetical order, joined by spaces; empty when no word tells which outcome is meant.</summary>
    public static string KeyOf(IEnumerable<string> words) => string.Join(' ', Stems(words, s_outcomeFillers).Order(StringComparer.Ordinal).Distinct());

    /// <summary>The stems of the words that name an intervention.</summary>
    public static ImmutableArray<string> NamesOf(IEnumerable<string> words) => [.. Stems(words, s_interventionFillers).Distinct()];

    /// <summary>Whether a word of an outcome phrase tells nothing of which outcome is meant.</summary>
    public static bool IsFiller(string word) => s_outcomeFillers.Contains(word) || char.IsAsciiDigit(word[0]);

    private static IEnumerable<string> Stems(IEnumerable<string> words, HashSet<string> fillers) =>
        words.SelectMany(word => s_abbreviations.TryGetValue(word, out string[]? full) ? full : word.Split('-')).Where(word => word.Length > 0 && !fillers.Contains(word) && !char.IsAsciiDigit(word[0])).Select(Stem);

    private static string Stem(string word)
    {
        if (s_synonyms.TryGetValue(word, out string? known))
        {
            return known;
        }

        string stem = word.ToLowerInvariant().Replace("aemi", "emi", StringComparison.Ordinal).Replace("oea", "ea", StringComparison.Ordinal)
            .Replace("oede", "ede", StringComparison.Ordinal).Replace("aesth", "esth", StringComparison.Ordinal).Replace("our", "or", StringComparison.Ordinal);
        stem = stem switch
        {
            [_, _, .., 'i', 'e', 's'] => stem[..^3] + "y",
            [_, _, .., 's', 's'] or [_, _, .., 'u' or 'i', 's'] or { Length: < 4 } => stem,
            [.., 's'] => stem[..^1],
            _ => stem,
        };
        foreach ((string ending, string instead) in s_endings)
        {
            if (stem.Length >= ending.Length + 4 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length] + instead;
            }
        }

        return stem;
    }
}
