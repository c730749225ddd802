namespace ReviewLint.Facts.Extraction;

/// <summary>What stands behind an estimate and belongs to it: its P value, heterogeneity, studies and participants.</summary>
internal sealed record EstimateTail(PValue? P, Heterogeneity? Heterogeneity, int? Studies, int? Participants)
{
    private const int Longest = 60;

    /// <summary>Reads on from the token behind an estimate to the end of its brackets, to the next estimate, or to a new clause.</summary>
    public static EstimateTail Read(NumericTokens tokens, int at, SentenceStatistics statistics)
    {
        int end = End(tokens, at);
        TokenItem<Heterogeneity> heterogeneity = statistics.Heterogeneities.Find(item => item.Start >= at && item.Start < end);
        TokenItem<PValue> p = statistics.PValues.Find(item => item.Start >= at && item.Start < end && item.Fact.Owner != PValueOwner.Heterogeneity);
        int? studies = null;
        int? participants = null;
        for (int i = at; i < end; i++)
        {
            if (CountAt(tokens, i) is not { } count)
            {
                continue;
            }

            int noun = NounBehind(tokens, i);
            if (IsStudies(tokens.Word(noun)) || (tokens.Symbol(i - 1) == '=' && IsStudies(tokens.Word(i - 2))))
            {
                studies ??= count;
            }
            else if (IsParticipants(tokens.Word(noun)) || (tokens.Symbol(i - 1) is '=' && (IsParticipants(tokens.Word(i - 2)) || tokens.Word(i - 2) is "n" or "N")))
            {
                participants ??= count;
            }
        }

        Heterogeneity? spread = heterogeneity.Fact is { } found ? found with { Studies = studies } : null;

        // A P value beside I2 may be that of the test for heterogeneity, unless commas bind it to the interval and a semicolon parts it from I2.
        bool isBound = p.Fact is not null && tokens.Symbol(p.Start - 1) == ',' && tokens.Symbol(p.End) == ';';
        bool isEffect = p.Fact is { Owner: PValueOwner.Effect } || (p.Fact is not null && (spread is null || (isBound && heterogeneity.Start >= p.End)));
        return new EstimateTail(isEffect ? p.Fact! with { Owner = PValueOwner.Effect } : null, spread, studies, participants);
    }

    private static int End(NumericTokens tokens, int at)
    {
        int depth = 0;
        bool hasClosed = false;
        for (int i = at; i < Math.Min(tokens.Count, at + Longest); i++)
        {
            char symbol = tokens.Symbol(i);
            depth += symbol is '(' or '[' ? 1 : symbol is ')' or ']' ? -1 : 0;
            if (depth < 0)
            {
                if (hasClosed)
                {
                    return i;
                }

                hasClosed = true;
                depth = 0;
            }
            else if (symbol == '.' || (depth == 0 && IsNewMatter(tokens, i, hasClosed)))
            {
                return i;
            }

            int next = i;
            if (tokens[i].Kind != NumericTokenKind.Symbol && (IntervalGrammar.ReadLabel(tokens, ref next) is not null || (MeasureNames.Read(tokens, ref next) is not null and not EffectMeasure.Proportion && !IsStudies(tokens.Word(i)))))
            {
                return i;
            }
        }

        return Math.Min(tokens.Count, at + Longest);
    }

    // Behind closed brackets only what can be nothing else is still part: ", P = 0.03", "; I2 = 0%", "(3 studies)".
    private static bool IsNewMatter(NumericTokens tokens, int at, bool hasClosed)
    {
        ReadOnlySpan<char> word = tokens.Word(at);
        if (hasClosed)
        {
            int next = at;
            return word.Length > 0 && PValueGrammar.Read(tokens, ref next) is null && HeterogeneityGrammar.Read(tokens, ref next) is null && !IsStudies(word) && !IsParticipants(word);
        }

        return word is "but" or "whereas" or "while" or "although" or "compared" or "versus" or "than" || (word is "and" && CountAt(tokens, at + 1) is null);
    }

    private static int? CountAt(NumericTokens tokens, int at) => tokens[at] switch
    {
        { Kind: NumericTokenKind.Number, Decimals: 0, Value: <= 100_000_000 } number when tokens.Symbol(at + 1) != '%' => (int)number.Value,
        { Kind: NumericTokenKind.Word, Length: <= 9 } => NumberGrammar.Read(tokens.Word(at)) is { } value and > 0 ? value : null,
        _ => null,
    };

    private static int NounBehind(NumericTokens tokens, int at)
    {
        int noun = at + 1;
        for (int i = 0; i < 2 && !IsStudies(tokens.Word(noun)) && !IsParticipants(tokens.Word(noun)) && tokens.Word(noun).Length > 0; i++)
        {
            noun += tokens.Symbol(noun + 1) == '-' ? 2 : 1;
        }

        return noun;
    }

    private static bool IsStudies(ReadOnlySpan<char> word) => word is "studies" or "trials" or "RCTs" or "study" or "trial" or "RCT" or "Studies" or "Trials" or "cohorts" or "comparisons";

    private static bool IsParticipants(ReadOnlySpan<char> word) => word is "participants" or "people" or "patients" or "women" or "men" or "children" or "adults"
        or "infants" or "babies" or "neonates" or "individuals" or "subjects" or "persons" or "Participants" or "mothers" or "pregnancies" or "adolescents" or "students" or "newborns" or "girls" or "boys" or "eyes" or "teeth";
}
