namespace ReviewLint.Facts.Extraction;

/// <summary>Reads one risk at a time: "80 per 1000", "80 of 1000 women (95% CI 71 to 90)", "20 fewer per 1000".</summary>
internal static class RiskReader
{
    private const int MostWords = 3;

    /// <summary>A risk with its limits, or a difference of risks.</summary>
    /// <param name="First">Position of its number.</param>
    /// <param name="Last">Position of the last token that belongs to it.</param>
    /// <param name="Value">The number of events.</param>
    /// <param name="Base">The number of people that they are counted in; 0 when it stands with the next risk only.</param>
    /// <param name="IsDifference">Whether it is a number fewer or more.</param>
    internal readonly record struct Risk(int First, int Last, PrintedNumber Value, int Base, bool IsDifference)
    {
        /// <summary>The limit printed first, or <see langword="null"/>.</summary>
        public PrintedNumber? Lower { get; init; }

        /// <summary>The limit printed second, or <see langword="null"/>.</summary>
        public PrintedNumber? Upper { get; init; }
    }

    /// <summary>All risks of a sentence, in order.</summary>
    public static List<Risk> ReadAll(NumericTokens tokens)
    {
        List<Risk> risks = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsNumber(i) || Read(tokens, i) is not { } risk)
            {
                continue;
            }

            if (risk.Base > 0 && risks.Count > 0 && risks[^1].Base == 0)
            {
                risks[^1] = risks[^1] with { Base = risk.Base };
            }

            risks.Add(risk);
            i = risk.Last;
        }

        risks.RemoveAll(risk => risk.Base == 0);
        return risks;
    }

    private static Risk? Read(NumericTokens tokens, int number)
    {
        if (tokens.Symbol(number - 1) is '-' or '/' or '.' or '<' or '>' or '=' || tokens.Symbol(number + 1) is '%' or '/' && !IsBase(tokens, number + 2, 1000))
        {
            return null;
        }

        int next = number;
        PrintedNumber value = tokens.ReadNumber(ref next)!;
        bool isDifference = IsChange(tokens, number - 1) || (tokens.Word(number - 1) is "of" or "by" && IsChange(tokens, number - 2));
        if (tokens.IsWord(number - 1, "to") && (IsChange(tokens, number - 2) || (tokens.IsNumber(number - 2) && tokens.Word(number - 3) is not ("from" or "per" or "every" or "of" or "in"))))
        {
            return null;
        }

        (PrintedNumber Lower, PrintedNumber Upper)? limits = ReadLimits(tokens, ref next);
        for (int limit = next + MostWords; next < limit && tokens.Word(next) is { Length: > 0 } word && !IsPer(word) && !IsJoint(word); next++)
        {
            isDifference |= IsChange(tokens, next);
        }

        limits ??= ReadLimits(tokens, ref next);
        if (ReadBase(tokens, ref next) is not { } basis)
        {
            return !isDifference && IsJoint(tokens.Word(next)) && (!tokens.IsWord(next, "to") || (tokens.IsWord(number - 1, "from") && !tokens.Word(number - 2).StartsWith("rang", StringComparison.OrdinalIgnoreCase)))
                ? new Risk(number, number, value, 0, false) { Lower = limits?.Lower, Upper = limits?.Upper }
                : null;
        }

        int last = next - 1;
        for (int limit = next + 2; limits is null && next < limit && tokens.Word(next) is { Length: > 0 }; next++)
        {
        }

        if (limits is null && ReadLimits(tokens, ref next) is { } behind)
        {
            limits = behind;
            last = next - 1;
        }

        return new Risk(number, last, value, basis, isDifference) { Lower = limits?.Lower, Upper = limits?.Upper };
    }

    // "per 1000", "out of 1000", "in every 100", "/1000"
    private static int? ReadBase(NumericTokens tokens, ref int at)
    {
        int next = at;
        if (tokens.Symbol(next) == '/')
        {
            next++;
        }
        else
        {
            next += tokens.IsWord(next, "out") ? 1 : 0;
            if (!IsPer(tokens.Word(next)))
            {
                return null;
            }

            next++;
            next += tokens.IsWord(next, "every") ? 1 : 0;
        }

        if (!IsBase(tokens, next, 100))
        {
            return null;
        }

        at = next + 1;
        return (int)tokens[next].Value;
    }

    // "(95% CI 71 to 90)", "(71 to 90)", "(range 71 to 90)"
    private static (PrintedNumber Lower, PrintedNumber Upper)? ReadLimits(NumericTokens tokens, ref int at)
    {
        if (tokens.Symbol(at) is not ('(' or '[' or ','))
        {
            return null;
        }

        int next = at + 1;
        bool isNamed = IntervalGrammar.ReadLabel(tokens, ref next) is not null;
        if ((!isNamed && tokens.Symbol(at) == ',') || IntervalGrammar.ReadLimits(tokens, ref next) is not { } limits)
        {
            return null;
        }

        at = tokens.Symbol(next) is ')' or ']' ? next + 1 : next;
        return (limits.Lower, limits.Upper);
    }

    private static bool IsBase(NumericTokens tokens, int at, int least) =>
        tokens[at] is { Kind: NumericTokenKind.Number, Value: 100 or 1000 or 10_000 or 100_000 } token && token.Value >= least && tokens.Symbol(at + 1) != '%';

    private static bool IsPer(ReadOnlySpan<char> word) => word is "per" or "of" or "in" or "out";

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "versus" or "vs" or "to" or "compared";

    private static bool IsChange(NumericTokens tokens, int at) => tokens.Word(at) is
        "fewer" or "more" or "less" or "additional" or "extra" or "lower" or "higher" or "difference" or "reduction" or "increase" or "decrease" or "reduced" or "increased";
}
