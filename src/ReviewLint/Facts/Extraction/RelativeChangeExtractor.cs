using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RelativeChange"/> facts: a percentage with a word of change, and close to it the only ratio of the sentence.</summary>
internal static class RelativeChangeExtractor
{
    private const int Farthest = 120;

    private static readonly SearchValues<string> s_absolute = Triggers.Of(["point", "absolute", "difference", "or more", "or greater", "at least", "odds", "efficacy"]);

    public static ImmutableArray<RelativeChange> Extract(IEnumerable<NumericTokens> sentences, ImmutableArray<EffectEstimate> estimates)
    {
        ILookup<Sentence, EffectEstimate> bySentence = estimates
            .Where(estimate => estimate is { IsInTable: false, Value: not null, Measure: EffectMeasure.RiskRatio or EffectMeasure.HazardRatio or EffectMeasure.RateRatio })
            .BySentence();
        ImmutableArray<RelativeChange>.Builder found = ImmutableArray.CreateBuilder<RelativeChange>();
        foreach (NumericTokens tokens in bySentence.Count == 0 ? [] : sentences.Where(tokens => tokens.Text.Contains('%', StringComparison.Ordinal)))
        {
            if (bySentence[tokens.Sentence].ToArray() is not [var estimate] || tokens.Text.AsSpan().ContainsAny(s_absolute))
            {
                continue;
            }

            int[] changes = [.. Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Where(i => tokens.Symbol(i) == '%' && tokens.IsNumber(i - 1) && IsChange(tokens, i, estimate))];
            if (changes is [var sign])
            {
                int at = sign - 1;
                int start = tokens[at].Start;
                found.Add(new RelativeChange(
                    tokens.Section, tokens.Sentence, start, tokens.Between(at, sign), Anchor.Segment, tokens.ReadNumber(ref at)!, estimate));
            }
        }

        return found.ToImmutable();
    }

    // "reduced the risk by 25%", "a 25% reduction", "25% lower"; towards the side that the ratio is on.
    private static bool IsChange(NumericTokens tokens, int sign, EffectEstimate estimate)
    {
        int number = sign - 1;
        int gap = tokens[number].Start < estimate.Start ? estimate.Start - tokens[sign].End : tokens[number].Start - estimate.Start - estimate.Text.Length;
        if (gap is < 0 or > Farthest || tokens.Symbol(number - 1) == '-' || tokens.Word(sign + 1) is "to" or "CI" or "and" or "or"
            || tokens.Word(number - 1) is "to" || (tokens.IsWord(number - 1, "a") && tokens.IsWord(number - 2, "to")))
        {
            return false;
        }

        int direction = 0;
        for (int i = sign + 1; i <= sign + 3 && direction == 0 && tokens.Word(i).Length > 0; i++)
        {
            direction = DirectionOf(tokens.Word(i));
        }

        for (int i = number - 2; tokens.Word(number - 1) is "by" && i >= number - 10 && direction == 0 && tokens.Word(i).Length > 0; i--)
        {
            direction = DirectionOf(tokens.Word(i));
        }

        return direction != 0 && direction == Math.Sign(estimate.Value!.Value - 1);
    }

    private static int DirectionOf(ReadOnlySpan<char> word) =>
        word.StartsWith("reduc", StringComparison.OrdinalIgnoreCase) || word.StartsWith("decreas", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("declin", StringComparison.OrdinalIgnoreCase) || word is "lower" or "lowered" or "fewer" or "less" or "fell" or "drop" or "cut" ? -1
        : word.StartsWith("increas", StringComparison.OrdinalIgnoreCase) || word is "higher" or "more" or "greater" or "rise" or "rose" or "raised" ? 1
        : 0;
}
