namespace ReviewLint.Facts.Extraction;

/// <summary>The P values and statistics of heterogeneity in one sentence, with what each P value tests as far as its surroundings tell.</summary>
internal sealed class SentenceStatistics
{
    private const int Near = 7;

    private readonly NumericTokens _tokens;

    public SentenceStatistics(NumericTokens tokens)
    {
        _tokens = tokens;
        int read = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            int next = i;
            if (tokens[i].Kind != NumericTokenKind.Word)
            {
                continue;
            }

            if (i >= read && HeterogeneityGrammar.Read(tokens, ref next) is { } heterogeneity)
            {
                read = next;
                Heterogeneities.Add(new TokenItem<Heterogeneity>(i, next, heterogeneity));
            }

            // A P between Chi2 and I2 lies inside what was just read.
            next = i;
            if (PValueGrammar.Read(tokens, ref next) is { } p)
            {
                PValue fact = new(tokens.Section, tokens.Sentence, tokens[i].Start, tokens.Between(i, next - 1), Anchor.Adjacent, p.Relation, p.Number, PValueOwner.Unknown);
                PValues.Add(new TokenItem<PValue>(i, next, fact));
            }
        }

        for (int i = 0; i < PValues.Count; i++)
        {
            PValues[i] = PValues[i] with { Fact = PValues[i].Fact with { Owner = OwnerOf(PValues[i]) } };
        }
    }

    /// <summary>The P values, in order.</summary>
    public List<TokenItem<PValue>> PValues { get; } = [];

    /// <summary>The statistics of heterogeneity, in order.</summary>
    public List<TokenItem<Heterogeneity>> Heterogeneities { get; } = [];

    // The nearest words decide; without any, a P that shares its brackets with I2 may be either's.
    private PValueOwner OwnerOf(TokenItem<PValue> item)
    {
        for (int i = item.Start - 1; i >= Math.Max(0, item.Start - Near) && !IsBreak(i, item.Start); i--)
        {
            if (TellsOwner(i) is var owner and not PValueOwner.Unknown)
            {
                return owner;
            }
        }

        for (int i = item.End; i < Math.Min(_tokens.Count, item.End + Near) && _tokens.Symbol(i) is not (';' or ')' or ']' or ','); i++)
        {
            if (TellsOwner(i) is var owner and not PValueOwner.Unknown)
            {
                return owner;
            }
        }

        return PValueOwner.Unknown;
    }

    private bool IsBreak(int at, int before) => _tokens.Symbol(at) == ';' && before - at > 1;

    private PValueOwner TellsOwner(int at)
    {
        ReadOnlySpan<char> word = _tokens.Word(at);
        if (word.StartsWith("heterogen", StringComparison.OrdinalIgnoreCase) || word.StartsWith("interact", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("subgroup", StringComparison.OrdinalIgnoreCase) || word.StartsWith("trend", StringComparison.OrdinalIgnoreCase)
            || word is "Egger" or "Begg" or "Q" or "Chi2" or "chi2" or "I2" or "Tau2" or "df" or "asymmetry" or "inconsistency" or "homogeneity" or "Cochran")
        {
            return PValueOwner.Heterogeneity;
        }

        return word is "overall" && _tokens.IsWord(at + 1, "effect") ? PValueOwner.Effect : PValueOwner.Unknown;
    }
}
