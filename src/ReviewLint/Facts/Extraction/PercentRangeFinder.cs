namespace ReviewLint.Facts.Extraction;

/// <summary>Finds a risk in per cent beside the range that the interval of a ratio makes of it: "36% with placebo compared to 15% to 35%".</summary>
/// <remarks>
/// "For women with a 3% risk, the risk would be between 1% and 4%" belongs to the only ratio of the sentence before. In brackets behind an outcome,
/// as summaries print it, it belongs to a ratio anywhere in the review that stands behind the same outcome and agrees in one of the limits; when any
/// such ratio agrees in both, nothing is found.
/// </remarks>
internal sealed class PercentRangeFinder(IReadOnlyList<EffectEstimate> ratios)
{
    private const int OutcomeWords = 5;
    private const int OutcomeLength = 60;
    private const int StemLength = 6;
    private const int ShortestStem = 5;

    private static readonly HashSet<string> s_stopWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "women", "people", "participants", "patients", "children", "adults", "reduce", "reduces", "reduced", "increase", "increases", "increased", "probably", "slightly",
        "likely", "between", "difference", "evidence", "studies", "trials", "there", "their", "these", "which", "compared", "quality", "certainty", "chance", "number",
    };

    /// <summary>What a sentence holds of them.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="earlier">The ratios in the sentence before it.</param>
    public IEnumerable<AbsoluteEffect> Find(NumericTokens tokens, EffectEstimate[] earlier)
    {
        if (!tokens.Text.Contains('%', StringComparison.Ordinal))
        {
            yield break;
        }

        if (SpeaksOfRisk(tokens) && Read(tokens, 0, tokens.Count) is { } whole)
        {
            if (earlier is [{ Interval: not null } only])
            {
                yield return Make(tokens, whole, only, Anchor.Segment);
            }

            yield break;
        }

        for (int open = 0; open < tokens.Count; open++)
        {
            if (tokens.Symbol(open) != '(')
            {
                continue;
            }

            int close = open + 1;
            while (close < tokens.Count && tokens.Symbol(close) is not (')' or '('))
            {
                close++;
            }

            if (tokens.Symbol(close) == ')' && Compares(tokens, open, close) && Read(tokens, open, close) is { } range && FindRatio(tokens, open, close, range) is { } ratio)
            {
                yield return Make(tokens, range, ratio, Anchor.Inherited);
            }
        }
    }

    private EffectEstimate? FindRatio(NumericTokens tokens, int open, int close, Range range)
    {
        string[] outcome = StemsOf(tokens, Math.Max(0, open - OutcomeWords), open);
        string[] groups = StemsOf(tokens, open, close);
        EffectEstimate[] same = [.. ratios.Where(ratio => ratio.Interval is not null && !ReferenceEquals(ratio.Sentence, tokens.Sentence) && IsOf(outcome, ratio))];
        var fits = same.Select(ratio => (Ratio: ratio, Effect: Make(tokens, range, ratio, Anchor.Inherited))).ToArray();
        return fits.Any(fit => !fit.Effect.Conflicts)
            ? null
            : fits.Where(fit => fit.Effect.FitsOneLimit)
                .Select(fit => fit.Ratio)
                .MaxBy(ratio => groups.Count(stem => ratio.Sentence.Text.Contains(stem, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsOf(string[] outcome, EffectEstimate ratio)
    {
        int from = Math.Max(0, ratio.Start - OutcomeLength);
        ReadOnlySpan<char> before = ratio.Sentence.Text.AsSpan(from, ratio.Start - from);
        foreach (string stem in outcome)
        {
            if (before.Contains(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] StemsOf(NumericTokens tokens, int from, int to) =>
        [.. Enumerable.Range(from, to - from).Select(i => Stem(tokens.Word(i))).Where(stem => stem.Length > 0)];

    private static string Stem(ReadOnlySpan<char> word) =>
        word.Length < ShortestStem || s_stopWords.Contains(word.ToString()) ? "" : word[..Math.Min(word.Length, StemLength)].ToString();

    private static bool SpeaksOfRisk(NumericTokens tokens) =>
        (tokens.Text.Contains(" risk ", StringComparison.Ordinal) || tokens.Text.Contains(" chance ", StringComparison.Ordinal) || tokens.Text.Contains(" probability ", StringComparison.Ordinal))
        && tokens.Text.Contains(" between ", StringComparison.Ordinal);

    private static bool Compares(NumericTokens tokens, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
        {
            if (tokens.Word(i) is "compared" or "versus" or "vs")
            {
                return true;
            }
        }

        return false;
    }

    // Exactly one percentage and behind it exactly one range of percentages.
    private static Range? Read(NumericTokens tokens, int from, int to)
    {
        PrintedNumber? single = null;
        Range? range = null;
        int first = -1;
        for (int i = from; i < to; i++)
        {
            if (tokens.Word(i) is "CI" or "CrI" or "confidence" || (tokens.IsNumber(i) && !IsPercent(tokens, i) && !IsRange(tokens, i)))
            {
                return null;
            }

            int next = i;
            if (!tokens.IsNumber(i))
            {
                continue;
            }

            if (!IsRange(tokens, i))
            {
                if (single is not null)
                {
                    return null;
                }

                (single, first, i) = (tokens.ReadNumber(ref next), i, i + 1);
                continue;
            }

            PrintedNumber lower = tokens.ReadNumber(ref next)!;
            next += tokens.Symbol(next) == '%' ? 2 : 1;
            PrintedNumber upper = tokens.ReadNumber(ref next)!;
            if (range is not null || single is null)
            {
                return null;
            }

            range = new Range(first, next, single, lower, upper);
            i = next;
        }

        return range;
    }

    private static bool IsPercent(NumericTokens tokens, int number) => tokens.Symbol(number + 1) == '%' && tokens.Symbol(number - 1) is not ('-' or '<' or '>' or '=');

    // "15% to 35%", "15 to 35%", "between 15% and 35%"
    private static bool IsRange(NumericTokens tokens, int number)
    {
        int joint = tokens.Symbol(number + 1) == '%' ? number + 2 : number + 1;
        return (tokens.Word(joint) is "to" || tokens.Symbol(joint) == '-' || (tokens.Word(joint) is "and" && tokens.IsWord(number - 1, "between")))
            && tokens.IsNumber(joint + 1) && tokens.Symbol(joint + 2) == '%';
    }

    private static AbsoluteEffect Make(NumericTokens tokens, Range range, EffectEstimate ratio, Anchor anchor) =>
        new(tokens.Section, tokens.Sentence, tokens[range.First].Start, tokens.Between(range.First, range.Last), anchor, 100)
        {
            Comparator = range.Single,
            Lower = range.Lower,
            Upper = range.Upper,
            Estimate = ratio,
        };

    private sealed record Range(int First, int Last, PrintedNumber Single, PrintedNumber Lower, PrintedNumber Upper);
}
