namespace ReviewLint.Facts.Extraction;

/// <summary>Statistics of heterogeneity as printed: "I2 = 45%", "Tau2 = 0.02", "Chi2 = 9.87, df = 4", "Q(4) = 9.87".</summary>
internal static class HeterogeneityGrammar
{
    private const int Farthest = 14;
    private const int FarthestBefore = 12;

    /// <summary>Reads statistics that stand together and steps behind the last of them.</summary>
    /// <returns>What was read, or <see langword="null"/>; then <paramref name="at"/> is unmoved.</returns>
    /// <remarks>A Q or chi-squared by itself may test anything: it counts only beside I2 or Tau2, or when the words before it speak of heterogeneity.</remarks>
    public static Heterogeneity? Read(NumericTokens tokens, ref int at)
    {
        int start = at;
        if (!ReadOne(tokens, ref at, out Heterogeneity found, new Heterogeneity(tokens.Section, tokens.Sentence, tokens[at].Start, "", Anchor.Adjacent)))
        {
            return null;
        }

        int end = at;
        for (int next = at; next < tokens.Count && next - end < Farthest && tokens.Symbol(next) != '.'; next++)
        {
            int step = next;
            if (ReadOne(tokens, ref step, out Heterogeneity more, found))
            {
                found = more;
                end = step;
                next = step - 1;
            }
        }

        bool isOfHeterogeneity = found.I2 is not null || found.Tau2 is not null || Speaks(tokens, start);
        at = isOfHeterogeneity ? end : start;
        return isOfHeterogeneity ? found with { Text = tokens.Between(start, end - 1), Studies = StudiesBefore(tokens, start) } : null;
    }

    // "(5 studies, 400 participants; Chi2 = 9.8", in the same brackets.
    private static int? StudiesBefore(NumericTokens tokens, int at)
    {
        for (int i = at - 1; i > Math.Max(0, at - FarthestBefore) && tokens.Symbol(i) is not ('(' or ')' or '[' or ']'); i--)
        {
            if (tokens.Word(i) is "studies" or "trials" or "RCTs" or "study" or "trial" or "RCT" && tokens[i - 1] is { Kind: NumericTokenKind.Number, Decimals: 0, Value: > 0 and < 10000 } number)
            {
                return (int)number.Value;
            }
        }

        return null;
    }

    private static bool Speaks(NumericTokens tokens, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 8); i--)
        {
            if (tokens.Word(i).StartsWith("heterogen", StringComparison.OrdinalIgnoreCase) || tokens.IsWord(i, "Cochran"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadOne(NumericTokens tokens, ref int at, out Heterogeneity found, Heterogeneity before)
    {
        found = before;
        int next = at;
        ReadOnlySpan<char> word = tokens.Word(at);
        if (word is "I2" or "I" or "i2" or "Isquared")
        {
            if (before.I2 is null && SkipSquare(tokens, ref next) && ReadValue(tokens, ref next, out NumberRelation relation) is { } i2)
            {
                found = before with { I2 = i2, I2Relation = relation };
                at = tokens.Symbol(next) == '%' ? next + 1 : next;
                return true;
            }

            return false;
        }

        if (word is "Tau2" or "tau2" or "Tau" or "tau" or "T2" or "\u03C4" or "\u03C42" or "TAU2")
        {
            return before.Tau2 is null && SkipSquare(tokens, ref next) && ReadValue(tokens, ref next, out _) is { } tau2
                && Take(before with { Tau2 = tau2 }, next, ref at, ref found);
        }

        if (word is "Chi2" or "chi2" or "Chi" or "chi" or "\u03C7" or "\u03C72" or "X2" or "x2" or "Q" or "CHI2")
        {
            return before.Q is null && ReadQ(tokens, ref next, before) is { } withQ && Take(withQ, next, ref at, ref found);
        }

        if (word is "df" or "DF" or "dF" or "d" or "Df" && before.DegreesOfFreedom is null)
        {
            next += word.Length == 1 && tokens.Symbol(at + 1) == '.' && tokens.IsWord(at + 2, "f") ? 4 : 1;
            return (tokens.Symbol(next) is '=' or ':' or '(' || tokens.IsNumber(next)) && ReadValue(tokens, ref next, out _) is { Decimals: 0, Value: > 0 and < 10000 } df
                && Take(before with { DegreesOfFreedom = (int)df.Value }, next, ref at, ref found);
        }

        return false;
    }

    private static bool Take(Heterogeneity read, int next, ref int at, ref Heterogeneity found)
    {
        found = read;
        at = next;
        return true;
    }

    // "Q(4) = 9.87", "Q = 9.87", "Chi2 = 9.87 (df = 4)", "chi-squared 9.87".
    private static Heterogeneity? ReadQ(NumericTokens tokens, ref int at, Heterogeneity before)
    {
        int next = at;
        if (!tokens.IsWord(next, "Q") && !SkipSquare(tokens, ref next))
        {
            return null;
        }

        next += tokens.IsWord(at, "Q") ? 1 : 0;
        int? df = before.DegreesOfFreedom;
        if (tokens.Symbol(next) == '(' && tokens.IsNumber(next + 1) && tokens.Symbol(next + 2) == ')')
        {
            df ??= tokens[next + 1].Value < 10000 ? (int)tokens[next + 1].Value : null;
            next += 3;
        }

        if (ReadValue(tokens, ref next, out _) is not { } q)
        {
            return null;
        }

        at = next;
        return before with { Q = q, DegreesOfFreedom = df };
    }

    // Steps over the name of a square: "I2", "I 2", "I-squared", "chi square", "I2 statistic".
    private static bool SkipSquare(NumericTokens tokens, ref int at)
    {
        bool isWhole = tokens.Word(at) is [.., '2'] or "Isquared";
        at++;
        if (!isWhole)
        {
            int next = at + (tokens.Symbol(at) is '-' or '^' ? 1 : 0);
            bool isNamed = tokens.Word(next).StartsWith("squared", StringComparison.OrdinalIgnoreCase) || tokens.IsWord(next, "square") || (tokens.IsNumber(next) && tokens[next] is { Value: 2, Decimals: 0 } && tokens.IsGlued(next));
            if (!isNamed)
            {
                return false;
            }

            at = next + 1;
        }

        at += tokens.Word(at) is "statistic" or "value" or "test" or "index" ? 1 : 0;
        return true;
    }

    private static PrintedNumber? ReadValue(NumericTokens tokens, ref int at, out NumberRelation relation)
    {
        int next = at;
        relation = PValueGrammar.ReadRelation(tokens, ref next) ?? NumberRelation.Equal;
        if (next == at && tokens.Symbol(next) is ',' or '(')
        {
            next++;
        }

        PrintedNumber? value = tokens.ReadNumber(ref next);
        at = value is null ? at : next;
        return value;
    }
}
