namespace ReviewLint.Facts.Extraction;

/// <summary>P values as printed: "P = 0.03", "p &lt; .001", "P value of 0.4".</summary>
internal static class PValueGrammar
{
    /// <summary>Reads a P value with its relation and steps behind it; a power of ten ("2 x 10-5") is not read.</summary>
    /// <returns>The relation and number, or <see langword="null"/>; then <paramref name="at"/> is unmoved.</returns>
    public static (NumberRelation Relation, PrintedNumber Number)? Read(NumericTokens tokens, ref int at)
    {
        if (tokens.Word(at) is not ("P" or "p" or "Ps" or "ps" or "pvalue" or "Pvalue"))
        {
            return null;
        }

        int next = at + 1;
        bool saysValue = tokens.Word(at).Length > 2;
        int word = tokens.Symbol(next) == '-' ? next + 1 : next;
        if (tokens.IsWord(word, "value") || tokens.IsWord(word, "values"))
        {
            saysValue = true;
            next = word + 1;
        }

        NumberRelation? relation = ReadRelation(tokens, ref next);
        if ((relation is null && !saysValue) || tokens.ReadNumber(ref next) is not { } number || IsPower(tokens, next))
        {
            return null;
        }

        at = next;
        return (relation ?? NumberRelation.Equal, number);
    }

    /// <summary>Reads "=", "&lt;", "less than" and their like; <see langword="null"/> leaves the position unmoved.</summary>
    public static NumberRelation? ReadRelation(NumericTokens tokens, ref int at)
    {
        NumberRelation? relation = tokens.Symbol(at) switch
        {
            '=' or ':' or '\u2248' => NumberRelation.Equal,
            '<' or '\u2264' or '\u2A7D' => NumberRelation.Less,
            '>' or '\u2265' or '\u2A7E' => NumberRelation.Greater,
            _ => null,
        };
        if (relation is not null)
        {
            at += tokens.Symbol(at + 1) is '=' or '<' or '>' ? 2 : 1;
            return relation;
        }

        int next = at + (tokens.Word(at) is "of" or "was" or "is" or "were" ? 1 : 0);
        if (next > at && tokens.Symbol(next) is '=' or '<' or '>')
        {
            return ReadRelation(tokens, ref next) is { } after ? Step(after, next, ref at) : null;
        }

        if (tokens.IsWord(next + 1, "than") && tokens.Word(next) is "less" or "lower" or "greater" or "more" or "higher")
        {
            return Step(tokens.Word(next) is "less" or "lower" ? NumberRelation.Less : NumberRelation.Greater, next + 2, ref at);
        }

        return next > at ? Step(NumberRelation.Equal, next, ref at) : null;
    }

    private static NumberRelation Step(NumberRelation relation, int to, ref int at)
    {
        at = to;
        return relation;
    }

    // "2 x 10-5", "1.2e-7"; and "0. 88" is no 0.
    private static bool IsPower(NumericTokens tokens, int behind) =>
        (tokens.Word(behind) is "x" or "X" or "e" or "E" && (tokens.IsNumber(behind + 1) || tokens.Symbol(behind + 1) == '-'))
        || (tokens.Symbol(behind) is '\u00D7' or '*' && tokens.IsNumber(behind + 1))
        || (tokens.Symbol(behind) is '.' or ',' && tokens.IsNumber(behind + 1) && tokens[behind - 1] is { Decimals: 0, Value: 0 });
}
