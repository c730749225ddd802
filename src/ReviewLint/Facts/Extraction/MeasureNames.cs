using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Names of effect measures, long and short.</summary>
internal static class MeasureNames
{
    // By first word; longest names first. A name in lower case is found in any case, "OR" only as printed.
    private static readonly Dictionary<string, List<Name>> s_byFirstWord = Load();

    private static readonly Dictionary<string, List<Name>>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a measure and steps behind it.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">Position of its first word; behind its last afterwards, unmoved when there is none.</param>
    public static EffectMeasure? Read(NumericTokens tokens, ref int at)
    {
        if (tokens[at].Kind != NumericTokenKind.Word || !s_lookup.TryGetValue(tokens.Word(at), out List<Name>? names))
        {
            return null;
        }

        foreach (Name name in names)
        {
            if (End(tokens, at, name) is var end and > 0)
            {
                at = end;
                return name.Measure;
            }
        }

        return null;
    }

    private static int End(NumericTokens tokens, int at, Name name)
    {
        StringComparison comparison = name.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (string word in name.Words)
        {
            // "mean-difference", "Hedges' g".
            while (word != name.Words[0] && tokens.Symbol(at) is '-' or '\'')
            {
                at++;
            }

            if (!tokens.Word(at).Equals(word, comparison))
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private static Dictionary<string, List<Name>> Load()
    {
        Dictionary<string, List<Name>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Lexicon.Load("effect-measures").Phrases)
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            string phrase = line[(colon + 2)..];
            string[] words = phrase.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries);
            Name name = new(Enum.Parse<EffectMeasure>(line[..colon]), words, phrase.Any(char.IsAsciiLetterUpper));
            if (!byFirstWord.TryGetValue(words[0], out List<Name>? kin))
            {
                byFirstWord.Add(words[0], kin = []);
            }

            kin.Add(name);
        }

        foreach (List<Name> kin in byFirstWord.Values)
        {
            kin.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }

        return byFirstWord;
    }

    private sealed record Name(EffectMeasure Measure, string[] Words, bool IsExact);
}
