using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="TestStatistic"/> facts: a letter with its value, its degrees of freedom before or behind it, and the P that follows.</summary>
internal static class TestStatisticExtractor
{
    // A mean square error, an effect size or an interval may stand between the statistic and its P.
    private const int MostTokensBetween = 14;
    private const int LongestWordBetween = 4;

    private static readonly SearchValues<string> s_oneSided = Triggers.Of(["one-tailed", "one tailed", "one-sided", "one sided", "1-tailed", "1-sided", "directional"]);

    private static readonly string[] s_corrections =
    [
        "onferroni", "Greenhouse", "Huynh", "correct", "adjust", "Holm", "Hochberg", "idak", "id\u00e1k", "Tukey", "Scheff", "Dunnett", "alse discovery", "FDR", "permut",
        "ootstrap", "Kenward", "Knapp", "exact test", "obust",
    ];

    public static ImmutableArray<TestStatistic> Extract(IEnumerable<NumericTokens> sentences)
    {
        ImmutableArray<TestStatistic>.Builder found = ImmutableArray.CreateBuilder<TestStatistic>();
        foreach (NumericTokens tokens in sentences.Where(tokens => MayHold(tokens.Text)))
        {
            for (int i = 0; i < tokens.Count; i++)
            {
                int next = i;
                if (TestStatisticNames.Read(tokens, ref next) is { } kind && Read(tokens, i, next, kind) is { } statistic)
                {
                    found.Add(statistic);
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool MayHold(string text) => text.AsSpan().IndexOfAny('=', '<', '>') >= 0 || text.Contains('\u00bc', StringComparison.Ordinal) || text.Contains(") p ", StringComparison.Ordinal);

    private static TestStatistic? Read(NumericTokens tokens, int start, int at, TestStatisticKind kind)
    {
        Degrees? degrees = ReadBracket(tokens, ref at, kind);
        if (ReadRelation(tokens, ref at, degrees is not null) is not { } relation || tokens.ReadNumber(ref at) is not { } value)
        {
            return null;
        }

        ReadPValue? p = null;
        int end = at;
        string printed = tokens.Between(start, at - 1);
        for (int limit = at + MostTokensBetween; at < limit && (p is null || (degrees is null && kind != TestStatisticKind.Z)); at++)
        {
            int next = at;
            if (p is null && ReadP(tokens, ref next, kind) is { } read)
            {
                (p, end) = (read with { Text = tokens.Between(at, next - 1) }, next - 1);
                at = end;
            }
            else if (degrees is null && ReadDegrees(tokens, ref next, kind) is { } later)
            {
                (degrees, end) = (later, next - 1);
                printed += ", " + tokens.Between(at, end);
                at = end;
            }
            else if (!MayStandBetween(tokens, at, kind))
            {
                break;
            }
        }

        if (p is not { } given || given.Number is { Value: < 0 or > 1 } || (kind == TestStatisticKind.Correlation && Math.Abs(value.Value) > 1)
            || (kind != TestStatisticKind.Z && degrees is not { First: > 0 }) || (kind == TestStatisticKind.F && degrees is not { Second: > 0 }))
        {
            return null;
        }

        string text = tokens.Text;
        return new TestStatistic(tokens.Section, tokens.Sentence, tokens[start].Start, tokens.BetweenWithBracket(start, end), Anchor.Adjacent, kind, value, degrees?.First ?? 0)
        {
            DenominatorDegrees = degrees?.Second ?? 0,
            ValueRelation = relation,
            Printed = printed,
            PrintedP = given.Text,
            PRelation = given.Relation,
            P = given.Number,
            IsOneSided = text.AsSpan().ContainsAny(s_oneSided),
            IsCorrected = s_corrections.Any(word => text.Contains(word, StringComparison.Ordinal)),
        };
    }

    // "(28)", "(2, 70)", "(1, N = 226)", "[df = 4]"
    private static Degrees? ReadBracket(NumericTokens tokens, ref int at, TestStatisticKind kind)
    {
        if (kind == TestStatisticKind.Z || tokens.Symbol(at) is not ('(' or '['))
        {
            return null;
        }

        int next = at + 1;
        if (tokens.IsWord(next, "df"))
        {
            next += tokens.Symbol(next + 1) == '=' ? 2 : 1;
        }

        if (!tokens.IsNumber(next))
        {
            return null;
        }

        Degrees degrees = new(tokens[next++].Value, 0);
        if (tokens.Symbol(next) is ',' or ';' && kind == TestStatisticKind.F && tokens.IsNumber(next + 1))
        {
            degrees = degrees with { Second = tokens[next + 1].Value };
            next += 2;
        }

        // The size of the sample may follow.
        for (int limit = next + 4; next < limit && tokens.Symbol(next) is not (')' or ']'); next++)
        {
        }

        if (tokens.Symbol(next) is not (')' or ']'))
        {
            return null;
        }

        at = next + 1;
        return degrees;
    }

    // "df = 4", "with 4 degrees of freedom", "df = 2, 70", "4 df"
    private static Degrees? ReadDegrees(NumericTokens tokens, ref int at, TestStatisticKind kind)
    {
        int next = at;
        bool isNamed = ReadDegreesName(tokens, ref next);
        if (isNamed && tokens.Symbol(next) is '=' or ':')
        {
            next++;
        }

        if (!tokens.IsNumber(next))
        {
            return null;
        }

        Degrees degrees = new(tokens[next++].Value, 0);
        if (kind == TestStatisticKind.F && (tokens.Symbol(next) is ',' or '/' or ';' || tokens.IsWord(next, "and")) && tokens.IsNumber(next + 1))
        {
            degrees = degrees with { Second = tokens[next + 1].Value };
            next += 2;
        }

        if (!isNamed && !ReadDegreesName(tokens, ref next))
        {
            return null;
        }

        at = next;
        return degrees;
    }

    private static bool ReadDegreesName(NumericTokens tokens, ref int at)
    {
        if (tokens.IsWord(at, "df"))
        {
            at++;
            return true;
        }

        int length = tokens.IsWord(at, "d") && tokens.Symbol(at + 1) == '.' && tokens.IsWord(at + 2, "f") ? tokens.Symbol(at + 3) == '.' ? 4 : 3
            : tokens.Word(at) is "degrees" or "degree" && tokens.IsWord(at + 1, "of") && tokens.IsWord(at + 2, "freedom") ? 3 : 0;
        at += length;
        return length > 0;
    }

    // Copied from a PDF, "=" may arrive as "\u00bc" or "p" and "<" as "!", "b" or "o", ">" as "N"; only behind degrees of freedom or a P.
    private static NumberRelation? ReadRelation(NumericTokens tokens, ref int at, bool isSure)
    {
        NumberRelation? relation = tokens.Symbol(at) switch
        {
            '=' or '\u00bc' or '\u2248' => NumberRelation.Equal,
            '<' or '\u2264' => NumberRelation.Less,
            '>' or '\u2265' => NumberRelation.Greater,
            '!' when isSure => NumberRelation.Less,
            _ when isSure => tokens.Word(at) switch { "p" => NumberRelation.Equal, "b" or "o" => NumberRelation.Less, "N" => NumberRelation.Greater, _ => null },
            _ => null,
        };
        at += relation is null ? 0 : tokens.Symbol(at) is '<' or '>' && tokens.Symbol(at + 1) == '=' ? 2 : 1;
        return relation;
    }

    private static ReadPValue? ReadP(NumericTokens tokens, ref int at, TestStatisticKind kind)
    {
        int next = at;
        if (ReadNotSignificant(tokens, ref next))
        {
            at = next;
            return new ReadPValue(NumberRelation.Greater, null, "");
        }

        NumberRelation? relation = null;
        switch (tokens.Word(next++))
        {
            case "p" or "P" or "ps" or "Ps":
                next += tokens.IsWord(next, "value") ? 1 : tokens.Symbol(next) == '-' && tokens.IsWord(next + 1, "value") ? 2 : 0;
                relation = ReadRelation(tokens, ref next, true) ?? (tokens[next] is { Kind: NumericTokenKind.Number, Decimals: > 0 } ? NumberRelation.Equal : null);
                break;
            case "pb" or "Pb" or "po" or "Po" or "psb":
                relation = NumberRelation.Less;
                break;
            case "pN" or "PN" or "psN":
                relation = NumberRelation.Greater;
                break;
        }

        if (relation is not { } bound)
        {
            return null;
        }

        if (ReadNotSignificant(tokens, ref next))
        {
            at = next;
            return new ReadPValue(NumberRelation.Greater, null, "");
        }

        if (ReadDecimal(tokens, ref next) is not { } number)
        {
            return null;
        }

        at = next;
        return new ReadPValue(bound, number, "");
    }

    private static PrintedNumber? ReadDecimal(NumericTokens tokens, ref int at)
    {
        if (tokens.Symbol(at) != '.' || tokens[at + 1] is not { Kind: NumericTokenKind.Number, Decimals: 0, Length: <= 8 } digits)
        {
            return tokens.ReadNumber(ref at);
        }

        // ". 001": a space came in behind the point.
        PrintedNumber number = new(
            digits.Value / PrintedNumber.PowerOfTen(digits.Length), digits.Length, "." + tokens.Text[digits.Start..digits.End],
            tokens.Sentence.ToSource(tokens[at].Start, digits.End - tokens[at].Start));
        at += 2;
        return number;
    }

    private static bool ReadNotSignificant(NumericTokens tokens, ref int at)
    {
        int length = tokens.Word(at) is "ns" or "NS" ? 1 : tokens.Word(at) is "n" or "N" && tokens.Symbol(at + 1) == '.' && tokens.Word(at + 2) is "s" or "S" ? 3 : 0;
        at += length;
        return length > 0;
    }

    // Short words, signs and numbers; neither another statistic nor, behind z, figures of heterogeneity that have a P of their own.
    private static bool MayStandBetween(NumericTokens tokens, int at, TestStatisticKind kind)
    {
        ReadOnlySpan<char> word = tokens.Word(at);
        if (word.IsEmpty)
        {
            return tokens[at].Length > 0;
        }

        int next = at;
        if (word.Length > LongestWordBetween || word is "SD" or "vs" or "and" or "but" || (kind == TestStatisticKind.Z && word is "I2" or "Tau2" or "Chi2" or "tau2" or "chi2"))
        {
            return word is "partial" or "squared" or "Cohen" or "Hedges";
        }

        return !(TestStatisticNames.Read(tokens, ref next) is not null && tokens.Symbol(next) is '=' or '(');
    }

    private readonly record struct Degrees(decimal First, decimal Second);

    private readonly record struct ReadPValue(NumberRelation Relation, PrintedNumber? Number, string Text);
}
