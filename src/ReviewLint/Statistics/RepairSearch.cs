using System.Globalization;

namespace ReviewLint.Statistics;

/// <summary>Looks for the one edit that may have spoilt an estimate.</summary>
/// <remarks>
/// Cheap edits come before dear ones, edits of the number whose decimals differ from those of its siblings before others. An edit of a digit fits
/// by chance for many triples, so it is offered only when nothing better fits.
/// </remarks>
internal static class RepairSearch
{
    private const int Most = 2;

    /// <summary>At most two edits that make it sound, likeliest first; all are equally likely.</summary>
    public static IReadOnlyList<EstimateRepair> Find(EstimateTriple triple)
    {
        foreach (RepairKind kind in Enum.GetValues<RepairKind>())
        {
            List<EstimateRepair> found = [.. Try(kind, triple).Where(repair => repair.Triple.IsSound).DistinctBy(repair => (repair.Index, repair.Figure.Value))];
            if (found.Count > 0)
            {
                int least = found.Min(repair => Strangeness(triple, repair));
                return [.. found.Where(repair => Strangeness(triple, repair) == least).OrderBy(repair => repair.Triple.Eccentricity).Take(Most)];
            }
        }

        return [];
    }

    private static IEnumerable<EstimateRepair> Try(RepairKind kind, EstimateTriple triple)
    {
        if (kind == RepairKind.Measure)
        {
            return [new EstimateRepair(kind, -1, triple.Estimate, triple with { IsRatio = !triple.IsRatio })];
        }

        return Enumerable.Range(0, 3).SelectMany(index => Other(kind, Get(triple, index)).Select(figure => Pad(triple, index, figure)).Select(figure => new EstimateRepair(kind, index, figure, Set(triple, index, figure))));
    }

    // "0.8" beside "0.05" is printed "0.80".
    private static Figure Pad(EstimateTriple triple, int index, Figure figure)
    {
        int decimals = Enumerable.Range(0, 3).Where(other => other != index).Min(other => Get(triple, other).Decimals);
        return figure.Decimals < decimals ? figure with { Decimals = decimals } : figure;
    }

    // The decimals of an edited number should be those of its siblings; and an estimate is seldom the number that lost its point.
    private static int Strangeness(EstimateTriple triple, EstimateRepair repair)
    {
        int[] siblings = [.. Enumerable.Range(0, 3).Where(index => index != repair.Index).Select(index => Get(triple, index).Decimals)];
        return (siblings.Contains(repair.Figure.Decimals) ? 0 : 2) + (repair.Index == 0 && repair.Kind != RepairKind.Sign && siblings[0] != siblings[1] ? 1 : 0);
    }

    private static Figure Get(EstimateTriple triple, int index) => index switch { 0 => triple.Estimate, 1 => triple.Lower, _ => triple.Upper };

    private static EstimateTriple Set(EstimateTriple triple, int index, Figure figure) => index switch
    {
        0 => triple with { Estimate = figure },
        1 => triple with { Lower = figure },
        _ => triple with { Upper = figure },
    };

    private static IEnumerable<Figure> Other(RepairKind kind, Figure figure)
    {
        if (kind == RepairKind.Sign)
        {
            return [figure with { Value = -figure.Value }];
        }

        string printed = PrintedOf(figure);
        bool isNegative = figure.Value < 0;
        IEnumerable<string> others = kind switch
        {
            RepairKind.DecimalPoint => WithPoint(printed.Replace(".", "", StringComparison.Ordinal)),
            RepairKind.LostDigits => [.. WithDigits(printed)],
            RepairKind.Transposition => Transposed(printed),
            _ => Changed(printed),
        };
        return others.Where(IsWellFormed).Where(other => other != printed).Select(other => Read(other, isNegative));
    }

    private static string PrintedOf(Figure figure) => new Figure(Math.Abs(figure.Value), figure.Decimals).ToString();

    private static IEnumerable<string> WithPoint(string digits)
    {
        string significant = digits.TrimStart('0');
        for (int zeros = 0; zeros <= 2; zeros++)
        {
            string padded = new string('0', zeros) + significant;
            for (int point = 0; point <= padded.Length; point++)
            {
                yield return point == padded.Length ? padded : point == 0 ? "0." + padded : $"{padded[..point]}.{padded[point..]}";
            }
        }
    }

    private static IEnumerable<string> WithDigits(string printed)
    {
        if (!printed.Contains('.', StringComparison.Ordinal))
        {
            yield return "1." + printed;
        }
        else if (printed.StartsWith("0.", StringComparison.Ordinal))
        {
            yield return "1" + printed[1..];
        }

        for (int i = 0; i + 1 < printed.Length; i++)
        {
            if (printed[i] == printed[i + 1])
            {
                yield return printed.Remove(i, 1);
            }
        }
    }

    private static IEnumerable<string> Transposed(string printed)
    {
        char[] characters = printed.ToCharArray();
        for (int i = 0; i + 1 < characters.Length; i++)
        {
            int next = characters[i + 1] == '.' ? i + 2 : i + 1;
            if (characters[i] != '.' && next < characters.Length)
            {
                (characters[i], characters[next]) = (characters[next], characters[i]);
                yield return new string(characters);
                (characters[i], characters[next]) = (characters[next], characters[i]);
            }
        }
    }

    private static IEnumerable<string> Changed(string printed) =>
        from i in Enumerable.Range(0, printed.Length)
        where printed[i] != '.'
        from digit in "0123456789"
        where digit != printed[i]
        select $"{printed[..i]}{digit}{printed[(i + 1)..]}";

    // "07.5" and "5." are never printed.
    private static bool IsWellFormed(string printed) =>
        printed.Length is > 0 and <= 15 && printed[^1] != '.' && (printed.StartsWith("0.", StringComparison.Ordinal) || printed == "0" || printed[0] is not ('0' or '.'));

    private static Figure Read(string printed, bool isNegative)
    {
        decimal value = decimal.Parse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        int point = printed.IndexOf('.', StringComparison.Ordinal);
        return new Figure(isNegative ? -value : value, point < 0 ? 0 : printed.Length - point - 1);
    }
}
