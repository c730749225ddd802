namespace ReviewLint.Facts.Extraction;

/// <summary>The letters of test statistics: "t", "F", "Z", "r", "Q", "QBetween", "Chi2", "χ2", "x-squared", "G2".</summary>
internal static class TestStatisticNames
{
    /// <summary>Reads a name and steps behind it.</summary>
    /// <returns>Its distribution, or <see langword="null"/>; then <paramref name="at"/> is unmoved.</returns>
    public static TestStatisticKind? Read(NumericTokens tokens, ref int at)
    {
        ReadOnlySpan<char> word = tokens.Word(at);
        if (word.IsEmpty || tokens.Symbol(at - 1) == '\'')
        {
            return null;
        }

        TestStatisticKind? kind = KindOf(word);
        int next = at + 1;
        if (kind is null)
        {
            if (word is not ("Chi" or "chi" or "CHI" or "X" or "x" or "\u03c7" or "\u03a7") || !ReadSquared(tokens, ref next))
            {
                return null;
            }

            kind = TestStatisticKind.ChiSquared;
        }

        // "Q_between", "F statistic", "t-value"
        if (tokens.Symbol(next) is '_' or '-' && tokens.Word(next + 1) is { Length: > 0 } tail && (tokens.Symbol(next) == '_' || IsNoun(tail)))
        {
            next += 2;
        }
        else if (IsNoun(tokens.Word(next)))
        {
            next++;
        }

        at = next;
        return kind;
    }

    private static TestStatisticKind? KindOf(ReadOnlySpan<char> word) => word[0] switch
    {
        't' when word is "t" or "ts" => TestStatisticKind.T,
        'F' when word is "F" or "Fs" => TestStatisticKind.F,
        'z' or 'Z' when word.Length == 1 => TestStatisticKind.Z,
        'r' when word.Length == 1 => TestStatisticKind.Correlation,
        'Q' when word.Length == 1 || (word.Length <= 8 && IsSubscript(word[1..])) => TestStatisticKind.ChiSquared,
        'c' or 'C' or 'x' or 'X' or '\u03c7' or '\u03a7' or 'G' when word is "chi2" or "Chi2" or "CHI2" or "x2" or "X2" or "\u03c72" or "\u03a72" or "G2" or "c2" => TestStatisticKind.ChiSquared,
        _ => null,
    };

    // Of totals, between and within groups, of the model, of what it leaves.
    private static bool IsSubscript(ReadOnlySpan<char> tail) =>
        tail.Length == 1
            ? tail[0] is 'T' or 'B' or 'W' or 'E' or 'M' or 't' or 'b' or 'w' or 'e' or 'm'
            : tail.Equals("between", StringComparison.OrdinalIgnoreCase) || tail.Equals("within", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("total", StringComparison.OrdinalIgnoreCase) || tail.Equals("error", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("model", StringComparison.OrdinalIgnoreCase);

    private static bool ReadSquared(NumericTokens tokens, ref int at)
    {
        int next = tokens.Symbol(at) is '-' or '^' ? at + 1 : at;
        if (tokens.Word(next) is "square" or "squared" or "sq" || (tokens.IsNumber(next) && tokens[next] is { Value: 2, Length: 1 }))
        {
            at = next + 1;
            return true;
        }

        return false;
    }

    private static bool IsNoun(ReadOnlySpan<char> word) => word is "statistic" or "statistics" or "value" or "values" or "test";
}
