using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="GroupMean"/> facts: "mean" with a number, a noun that is counted, and "n = 10" soon behind.</summary>
internal static class GroupMeanExtractor
{
    private const int Farthest = 10;

    private static readonly HashSet<string> s_counted = new(StringComparer.OrdinalIgnoreCase)
    {
        "events", "episodes", "falls", "days", "visits", "attacks", "exacerbations", "seizures", "admissions", "relapses", "sessions", "doses", "nights", "teeth",
        "lesions", "infections", "migraines", "headaches", "children", "pregnancies", "cigarettes", "injections",
    };

    public static ImmutableArray<GroupMean> Extract(IEnumerable<NumericTokens> sentences)
    {
        ImmutableArray<GroupMean>.Builder found = ImmutableArray.CreateBuilder<GroupMean>();
        foreach (NumericTokens tokens in sentences.Where(tokens => tokens.Text.Contains("ean ", StringComparison.Ordinal)))
        {
            for (int i = 0; i < tokens.Count; i++)
            {
                if (tokens.IsWord(i, "mean") && Find(tokens, i) is { } mean)
                {
                    found.Add(mean);
                }
            }
        }

        return found.ToImmutable();
    }

    private static GroupMean? Find(NumericTokens tokens, int word)
    {
        int number = word + 1;
        while (number < word + Farthest && tokens.Word(number) is { Length: > 0 } between && between is not ("difference" or "change" or "reduction"))
        {
            number++;
        }

        int next = number;
        if (tokens[number] is not { Kind: NumericTokenKind.Number, Decimals: > 0 and < 6 } || tokens.ReadNumber(ref next) is not { } mean)
        {
            return null;
        }

        int size = next;
        while (size < next + Farthest && !(tokens.IsWord(size, "n") && tokens.Symbol(size + 1) == '=') && !tokens.IsNumber(size) && tokens[size].Length > 0)
        {
            size++;
        }

        bool isCounted = Enumerable.Range(word, size - word).Any(i => s_counted.Contains(tokens.Word(i).ToString()));
        return isCounted && tokens.IsWord(size, "n") && tokens[size + 2] is { Kind: NumericTokenKind.Number, Decimals: 0, Value: > 0 and < 100_000 } count
            ? new GroupMean(tokens.Section, tokens.Sentence, tokens[number].Start, tokens.Between(number, size + 2), Anchor.Adjacent, mean, (int)count.Value)
            : null;
    }
}
