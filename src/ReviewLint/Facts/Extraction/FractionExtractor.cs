using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Fraction"/> facts: each percentage sign that belongs to a number, with the count in front of it or behind it.</summary>
internal static class FractionExtractor
{
    private const int MostWordsBetween = 6;

    // Risks per 100 or 1000 are printed as fractions too and are no counts.
    private static readonly HashSet<int> s_bases = [100, 1000, 10_000, 100_000];

    private static readonly HashSet<string> s_joints = new(StringComparer.OrdinalIgnoreCase) { "and", "vs", "versus", "or", "compared", "in", "v" };

    private static readonly HashSet<string> s_hedges = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "around", "approximately", "nearly", "almost", "roughly", "over", "circa", "some", "just", "under", "least", "most", "than", "approx",
    };

    private static readonly HashSet<string> s_changes = new(StringComparer.OrdinalIgnoreCase)
    {
        "by", "to", "from", "between", "CI", "CrI", "interval", "power", "I2", "weight",
    };

    private static readonly HashSet<string> s_units = new(StringComparer.OrdinalIgnoreCase)
    {
        "mm", "cm", "mg", "g", "kg", "ml", "mL", "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year", "points", "minutes", "mmHg",
    };

    private static readonly SearchValues<string> s_derivations = Triggers.Of(
        ["weighted", "imput", "pooled", "adjusted", "estimated", "cumulative", "Kaplan", "standardi", "random-effects", "fixed-effect", "extrapolat"]);

    public static ImmutableArray<Fraction> Extract(IEnumerable<NumericTokens> sentences)
    {
        ImmutableArray<Fraction>.Builder found = ImmutableArray.CreateBuilder<Fraction>();
        foreach (NumericTokens tokens in sentences.Where(tokens => tokens.Text.Contains('%', StringComparison.Ordinal)))
        {
            for (int i = 1; i < tokens.Count; i++)
            {
                if (tokens.Symbol(i) == '%' && tokens.IsNumber(i - 1) && IsAlone(tokens, i) && Find(tokens, i) is { } fraction)
                {
                    found.Add(fraction);
                }
            }
        }

        return found.ToImmutable();
    }

    // Neither the level or a limit of an interval nor an end of a range, a change or a bound.
    private static bool IsAlone(NumericTokens tokens, int sign)
    {
        int before = sign - 2;
        return tokens.Symbol(before) is not ('-' or '+' or '\u2013' or '<' or '>' or '\u2264' or '\u2265' or '~' or '\u00b1' or '/')
            && !s_changes.Contains(tokens.Word(before).ToString())
            && !(tokens.Symbol(sign + 1) is '-' or '\u2013' && tokens.IsNumber(sign + 2))
            && !IntervalFollows(tokens, sign + 1)
            && !IsOneOfSeveral(tokens, sign);
    }

    private static bool IntervalFollows(NumericTokens tokens, int at)
    {
        int word = tokens.Symbol(at) == '-' ? at + 1 : at;
        return tokens.Word(word) is "CI" or "CIs" or "CrI" or "CrIs" or "confidence" or "credible" or "prediction" or "PI" or "to" or "Cl"
            or "lower" or "higher" or "fewer" or "more" or "less" or "weight" or "power" or "reduction" or "increase" or "relative";
    }

    // "25% and 30% (12/48 and 9/30)": which belongs to which is not said by place.
    private static bool IsOneOfSeveral(NumericTokens tokens, int sign) =>
        (s_joints.Contains(tokens.Word(sign + 1).ToString()) || tokens.Symbol(sign + 1) is ',' or ';' or '/') && tokens.IsNumber(sign + 2) && tokens.Symbol(sign + 3) == '%'
            && !IntervalFollows(tokens, sign + 4)
        || (tokens.Symbol(sign - 3) == '%' && (s_joints.Contains(tokens.Word(sign - 2).ToString()) || tokens.Symbol(sign - 2) is ',' or ';' or '/') && !IntervalFollows(tokens, sign - 2));

    private static Fraction? Find(NumericTokens tokens, int sign) => FindBehind(tokens, sign) ?? FindAround(tokens, sign) ?? FindInFront(tokens, sign) ?? FindOf(tokens, sign);

    // "25% (12/48)", "25% of the women (12 of 48)"
    private static Fraction? FindBehind(NumericTokens tokens, int sign)
    {
        int at = sign + 1;
        while (tokens.Word(at) is { Length: > 0 } && at - sign <= MostWordsBetween)
        {
            at++;
        }

        if (tokens.Symbol(at) is not ('(' or '['))
        {
            return null;
        }

        int next = at + 1;
        if (tokens.Word(next) is "n" or "N" or "i" or "ie" && tokens.Symbol(next + 1) == '=')
        {
            next += 2;
        }

        return ReadCount(tokens, ref next) is { } part && ReadSlash(tokens, ref next) && ReadCount(tokens, ref next) is { } whole && EndsCount(tokens, next)
            ? Make(tokens, sign, sign - 1, next - 1, part, whole, at == sign + 1)
            : null;
    }

    // "12 (25%) of 48", "12 women (25%) out of 48"
    private static Fraction? FindAround(NumericTokens tokens, int sign)
    {
        if (tokens.Symbol(sign - 2) is not ('(' or '[') || tokens.Symbol(sign + 1) is not (')' or ']'))
        {
            return null;
        }

        int next = sign + 2;
        int last = sign - 3;
        bool isOf = ReadSlash(tokens, ref next) && tokens.Symbol(next - 1) != '/';
        return isOf && ReadCount(tokens, ref next) is { } whole && EndsCount(tokens, next) && ReadCountBack(tokens, ref last, 3) is { } part && IsFree(tokens, last)
            ? Make(tokens, sign, last + 1, next - 1, part, whole, true)
            : null;
    }

    // "12/48 (25%)", "12 of 48 women (25%)", "12/48, 25%", "12 of the 48 women, or 25%"
    private static Fraction? FindInFront(NumericTokens tokens, int sign)
    {
        int at = sign - 2;
        if (tokens.Word(at) is "or" or "ie")
        {
            at--;
        }

        bool isBracket = tokens.Symbol(at) is '(' or '[';
        if (!(isBracket || tokens.Symbol(at) is ',' or ';' or '=' or ':') || !EndsPercentage(tokens, sign + 1))
        {
            return null;
        }

        at--;
        if (ReadCountBack(tokens, ref at, MostWordsBetween) is not { } whole || !ReadSlashBack(tokens, ref at) || ReadCountBack(tokens, ref at, 0) is not { } part || !IsFree(tokens, at))
        {
            return null;
        }

        return Make(tokens, sign, at + 1, sign, part, whole, true);
    }

    // "Of the 48 women, 12 (25%)": the whole is that of the sentence's beginning, for the first count behind it only.
    private static Fraction? FindOf(NumericTokens tokens, int sign)
    {
        int next = 0;
        if (tokens.Word(0) is not "Of" || tokens.Symbol(sign - 2) is not ('(' or '[') || tokens.Symbol(sign + 1) is not (')' or ']') || !ReadSlash(tokens, ref next)
            || ReadCount(tokens, ref next) is not { } whole)
        {
            return null;
        }

        while (tokens.Word(next) is { Length: > 0 })
        {
            next++;
        }

        int part = next + 1;
        return tokens.Symbol(next) == ',' && ReadCount(tokens, ref part) is { } count && part == sign - 2 ? Make(tokens, sign, 0, sign, count, whole, false) : null;
    }

    private static Fraction? Make(NumericTokens tokens, int sign, int first, int last, int part, int whole, bool isAdjacent)
    {
        if (whole == 0 || s_bases.Contains(whole))
        {
            return null;
        }

        int at = sign - 1;
        bool isHedged = s_hedges.Contains(tokens.Word(sign - 2).ToString());
        return new Fraction(
            tokens.Section, tokens.Sentence, tokens[first].Start, tokens.BetweenWithBracket(first, Math.Max(last, sign)), isAdjacent && !isHedged ? Anchor.Adjacent : Anchor.Segment,
            part, whole, tokens.ReadNumber(ref at)!)
        {
            IsDerived = isHedged || tokens.Text.AsSpan().ContainsAny(s_derivations),
        };
    }

    private static bool ReadSlash(NumericTokens tokens, ref int at)
    {
        if (tokens.Symbol(at) == '/')
        {
            at++;
            return true;
        }

        at += tokens.IsWord(at, "out") ? 1 : 0;
        if (!tokens.IsWord(at, "of"))
        {
            return false;
        }

        at++;
        while (tokens.Word(at) is "the" or "all" or "a" or "total" or "these" or "those" or "our" or "of")
        {
            at++;
        }

        return true;
    }

    private static bool ReadSlashBack(NumericTokens tokens, ref int at)
    {
        if (tokens.Symbol(at) == '/')
        {
            at--;
            return true;
        }

        while (tokens.Word(at) is "the" or "all" or "a" or "total" or "these" or "those" or "our")
        {
            at--;
        }

        if (!tokens.IsWord(at, "of"))
        {
            return false;
        }

        at--;
        at -= tokens.IsWord(at, "out") ? 1 : 0;
        return true;
    }

    // Digits, or words such as "twenty-three"; steps behind it.
    private static int? ReadCount(NumericTokens tokens, ref int at)
    {
        if (tokens.Word(at) is "n" or "N" && tokens.Symbol(at + 1) == '=')
        {
            at += 2;
        }

        if (tokens.IsNumber(at))
        {
            return Whole(tokens[at++]);
        }

        for (int last = at + 4; last >= at; last--)
        {
            if (ReadWords(tokens, at, last) is { } number)
            {
                at = last + 1;
                return number;
            }
        }

        return null;
    }

    // The same from its end, behind at most so many other words; steps in front of it.
    private static int? ReadCountBack(NumericTokens tokens, ref int at, int words)
    {
        int end = at;
        while (true)
        {
            if (tokens.IsNumber(end))
            {
                at = end - 1;
                return Whole(tokens[end]);
            }

            for (int first = end - 4; first <= end; first++)
            {
                if (ReadWords(tokens, first, end) is { } number)
                {
                    at = first - 1;
                    return number;
                }
            }

            if (words-- == 0 || tokens.Word(end).IsEmpty)
            {
                return null;
            }

            end--;
        }
    }

    private static int? Whole(NumericToken token) => token.Decimals == 0 && token.Value <= int.MaxValue ? (int)token.Value : null;

    private static int? ReadWords(NumericTokens tokens, int first, int last) =>
        first >= 0 && tokens.Word(first) is { Length: > 2 } word && word is not ("and" or "single") && tokens.Word(last) is { Length: > 2 } end && end is not ("and" or "single")
            ? NumberGrammar.Read(tokens.Text.AsSpan()[tokens[first].Start..tokens[last].End])
            : null;

    // In front of a count: no sign, slash or point that would make it part of a date, a range or a ratio.
    private static bool IsFree(NumericTokens tokens, int at) =>
        !(tokens.Symbol(at) is '/' or '-' or '\u2013' or '.' or ':' or '<' or '>' or '\u2264' or '\u2265' or '~') && tokens.Word(at) is not ("to" or "per" or "than" or "least" or "most" or "about");

    private static bool EndsCount(NumericTokens tokens, int at) => tokens.Symbol(at) is not ('/' or '-' or '\u2013' or '%') && !s_units.Contains(tokens.Word(at).ToString());

    private static bool EndsPercentage(NumericTokens tokens, int at) =>
        tokens[at].Length == 0 || tokens.Symbol(at) is ')' or ']' or ',' or ';' or '.' or ':' || s_joints.Contains(tokens.Word(at).ToString());
}
