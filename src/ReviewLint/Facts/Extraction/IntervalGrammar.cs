using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Intervals as printed: "95% CI 0.71 to 1.02", "95% confidence interval (CI): -3, 4.5", "95% CrI 1.5 lower to 0.6 higher".</summary>
internal static class IntervalGrammar
{
    private const int LongestUnit = 3;

    /// <summary>Reads the name of an interval with its level and steps behind it; "95% CI 95% CI" is read as one.</summary>
    /// <returns>What it names, or <see langword="null"/>; then <paramref name="at"/> is unmoved.</returns>
    public static IntervalLabel? ReadLabel(NumericTokens tokens, ref int at)
    {
        IntervalLabel? found = null;
        while (ReadOneLabel(tokens, ref at) is { } label)
        {
            found = label with { Level = label.Level ?? found?.Level, Start = found?.Start ?? label.Start };
        }

        return found;
    }

    /// <summary>Reads two limits, behind whatever joins them to their label, and steps behind the second and its unit.</summary>
    public static IntervalLimits? ReadLimits(NumericTokens tokens, ref int at)
    {
        int next = at;
        bool isOpen = SkipJoint(tokens, ref next);
        SkipCurrency(tokens, ref next);
        if (tokens.ReadNumber(ref next) is not { } lower || !IsFree(tokens, next))
        {
            return null;
        }

        int lowerSign = SkipUnit(tokens, ref next);
        if (!SkipSeparator(tokens, ref next))
        {
            return null;
        }

        SkipCurrency(tokens, ref next);
        if (tokens.ReadNumber(ref next) is not { } upper || !IsFree(tokens, next))
        {
            return null;
        }

        int end = next;
        int upperSign = SkipUnit(tokens, ref next);
        next = upperSign == 0 ? end : next;
        if (isOpen && tokens.Symbol(next) is ')' or ']')
        {
            next++;
        }

        at = next;
        return new IntervalLimits(Sign(lower, lowerSign == 0 ? upperSign : lowerSign), Sign(upper, upperSign), upperSign != 0, end - 1);
    }

    /// <summary>-1 for "lower", "fewer" and their like, 1 for "higher", "more"; 0 for any other word. "Better" and "worse" are opposites, whichever way.</summary>
    public static int SignOf(ReadOnlySpan<char> word) => word switch
    {
        "lower" or "fewer" or "less" or "shorter" or "smaller" or "decrease" or "reduction" or "earlier" or "better" => -1,
        "higher" or "more" or "greater" or "longer" or "larger" or "increase" or "later" or "worse" => 1,
        _ => 0,
    };

    /// <summary>A number with the sign that words give it; a printed sign stays.</summary>
    public static PrintedNumber Sign(PrintedNumber number, int sign) => sign < 0 && number.Value > 0 ? number with { Value = -number.Value } : number;

    private static IntervalLabel? ReadOneLabel(NumericTokens tokens, ref int at)
    {
        int next = at;
        decimal? level = ReadLevel(tokens, ref next);
        if (level is not null && tokens.Symbol(next) == '-')
        {
            next++;
        }

        if (ReadName(tokens, ref next, level is not null) is not { } kind)
        {
            return null;
        }

        SkipGloss(tokens, ref next, ref level);
        int start = at;
        at = next;
        return new IntervalLabel(kind, level, start);
    }

    private static decimal? ReadLevel(NumericTokens tokens, ref int at)
    {
        if (!tokens.IsNumber(at) || tokens[at].Value is < 50 or >= 100)
        {
            return null;
        }

        decimal level = tokens[at].Value;
        int next = at + 1;
        if (tokens.Symbol(next) == '%')
        {
            next++;
        }
        else if (tokens.IsWord(next, "percent") || tokens.Word(next) is "CI" or "CrI")
        {
            next += tokens.IsWord(next, "percent") ? 1 : 0;
        }
        else if (tokens.IsWord(next, "per") && tokens.IsWord(next + 1, "cent"))
        {
            next += 2;
        }
        else
        {
            return null;
        }

        at = next;
        return level;
    }

    private static IntervalKind? ReadName(NumericTokens tokens, ref int at, bool hasLevel)
    {
        ReadOnlySpan<char> word = tokens.Word(at);
        IntervalKind? kind = word switch
        {
            "CI" or "CIs" or "Cl" or "CI95" => IntervalKind.Confidence,
            "ci" or "Ci" or "cl" or "CL" or "Cls" or "UI" or "UIs" when hasLevel => IntervalKind.Confidence,
            "CrI" or "CrIs" or "CRI" or "Crl" or "HDI" or "HPD" or "BCI" => IntervalKind.Credible,
            "PI" or "PIs" or "PrI" when hasLevel => IntervalKind.Prediction,
            _ => null,
        };
        if (kind is not null)
        {
            at++;
            return kind;
        }

        kind = word switch
        {
            _ when word.Equals("confidence", StringComparison.OrdinalIgnoreCase) || word.Equals("uncertainty", StringComparison.OrdinalIgnoreCase) => IntervalKind.Confidence,
            _ when word.StartsWith("credib", StringComparison.OrdinalIgnoreCase) => IntervalKind.Credible,
            _ when word.StartsWith("predicti", StringComparison.OrdinalIgnoreCase) => IntervalKind.Prediction,
            _ => null,
        };
        ReadOnlySpan<char> noun = tokens.Word(at + 1);
        bool isInterval = noun.StartsWith("interval", StringComparison.OrdinalIgnoreCase) || noun.StartsWith("limit", StringComparison.OrdinalIgnoreCase)
            || noun.Equals("internal", StringComparison.OrdinalIgnoreCase) || noun is "CI";
        at += kind is not null && isInterval ? 2 : 0;
        return isInterval ? kind : null;
    }

    // "(CI)", "[95% CI]", "CI (95%)", "CI 95%" before its limits.
    private static void SkipGloss(NumericTokens tokens, ref int at, ref decimal? level)
    {
        int next = at;
        bool isOpen = tokens.Symbol(next) is '(' or '[';
        next += isOpen ? 1 : 0;
        decimal? inner = ReadLevel(tokens, ref next);
        int name = next;
        bool isNamed = isOpen && ReadName(tokens, ref name, true) is not null;
        next = name;
        if (isOpen ? (isNamed || inner is not null) && tokens.Symbol(next) is ')' or ']' : inner is not null && !IsSeparator(tokens, next))
        {
            level ??= inner;
            at = isOpen ? next + 1 : next;
        }
    }

    // ": ", " = ", " of ", " (from ": what may stand between a label and its limits. Tells whether a bracket was opened.
    private static bool SkipJoint(NumericTokens tokens, ref int at)
    {
        bool isOpen = false;
        for (int i = 0; i < 4; i++)
        {
            bool opens = tokens.Symbol(at) is '(' or '[' or '{';
            bool closes = i == 0 && tokens.Symbol(at) is ')' or ']' && tokens.Symbol(at + 1) is ':' or '=';
            if (!opens && !closes && tokens.Symbol(at) is not (':' or '=' or ',' or ';')
                && tokens.Word(at) is not ("of" or "from" or "was" or "is" or "were" or "between" or "ranging" or "ranged" or "range" or "being"))
            {
                break;
            }

            isOpen |= opens;
            at++;
        }

        return isOpen;
    }

    private static void SkipCurrency(NumericTokens tokens, ref int at)
    {
        int next = at;
        next += tokens.Word(next) is "US" or "USD" or "AUD" or "EUR" or "GBP" ? 1 : 0;
        next += tokens.Symbol(next) is '$' or '\u00A3' or '\u20AC' ? 1 : 0;
        at = tokens.IsNumber(next) || tokens.Symbol(next) == '-' ? next : at;
    }

    // "95% CI 4 trials" is no limit; nor is the "16" of "16-point" and of "16/20".
    private static bool IsFree(NumericTokens tokens, int behind) =>
        !(tokens.Symbol(behind) == '/' && tokens.IsGlued(behind) && tokens.IsNumber(behind + 1)) && !(tokens.Symbol(behind) == '-' && tokens.IsGlued(behind) && tokens.Word(behind + 1).Length > 0 && tokens.IsGlued(behind + 1));

    // Steps over "%", "mm Hg", "points lower"; gives the sign that a word of direction tells.
    private static int SkipUnit(NumericTokens tokens, ref int at)
    {
        int sign = 0;
        int next = at;
        for (int i = 0; i < LongestUnit; i++)
        {
            ReadOnlySpan<char> word = tokens.Word(next);
            if (tokens.Symbol(next) is not ('%' or '\u00B0' or '$' or '/' or Passage.Mask) && (word.IsEmpty || word is "to" or "and" or "through" or "studies" or "trials" or "participants" or "P" or "I2"))
            {
                break;
            }

            sign = SignOf(word) is var told and not 0 ? told : sign;
            next++;
            at = next;
        }

        return sign;
    }

    private static bool IsSeparator(NumericTokens tokens, int at) => tokens.Symbol(at) is ',' or ';' or '-' or '\u2013' or '\u2014' || tokens.Word(at) is "to" or "and" or "through" or "TO";

    // "to", "to,", "-", ", "; a minus of the second limit is not part of it.
    private static bool SkipSeparator(NumericTokens tokens, ref int at)
    {
        if (!IsSeparator(tokens, at))
        {
            return false;
        }

        at++;
        if (tokens.Word(at - 1) is "to" && tokens.Symbol(at) is ',' or ':')
        {
            at++;
        }
        else if (tokens.Symbol(at - 1) is ',' or ';' or '-' && tokens.Word(at) is "to" or "and")
        {
            at++;
        }

        return true;
    }
}
