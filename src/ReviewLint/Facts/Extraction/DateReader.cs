using System.Globalization;
using System.Text.RegularExpressions;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the dates that a sentence prints, in every style that search reports use.</summary>
internal static partial class DateReader
{
    private const string MonthNames =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    private const string FourDigits = "(?:19|20)[0-9]{2}";

    public static IEnumerable<PrintedDate> Read(string sentence)
    {
        for (Match match = Date().Match(sentence); match.Success; match = match.NextMatch())
        {
            if (ToDate(match) is { } date)
            {
                yield return date;
            }
        }
    }

    private static PrintedDate? ToDate(Match match)
    {
        int year = Number(match.Groups["y"]) ?? 0;
        if (match.Groups["short"].Success)
        {
            year += year < 70 ? 2000 : 1900;
        }

        if (match.Groups["issue"] is { Success: true } issue)
        {
            int number = Number(issue)!.Value;

            // The Cochrane Library came out four times a year before 2010 and monthly since.
            int month = year < 2010 && number <= 4 ? 1 + (3 * (number - 1)) : number;
            return new PrintedDate(match.Index, match.Length, year, Math.Clamp(month, 1, 12), null, DatePrecision.LibraryIssue, false);
        }

        if (match.Groups["week"] is { Success: true } week)
        {
            int month = Math.Clamp((((Number(week)!.Value - 1) * 7) + 4) / 30, 0, 11) + 1;
            return new PrintedDate(match.Index, match.Length, year, month, null, DatePrecision.Week, false);
        }

        int? day = Number(match.Groups["d"]);
        if (match.Groups["m"] is { Success: true } name)
        {
            DatePrecision precision = day is not null ? DatePrecision.Day
                : match.Groups["mw"].Success ? DatePrecision.Week : DatePrecision.Month;
            return new PrintedDate(match.Index, match.Length, year, MonthOf(name.ValueSpan), day, precision, false);
        }

        if (match.Groups["a"] is { Success: true } first)
        {
            return Numeric(match, year, Number(first)!.Value, Number(match.Groups["b"])!.Value);
        }

        int? isoMonth = Number(match.Groups["im"]);
        return new PrintedDate(
            match.Index, match.Length, year, isoMonth, day,
            day is not null ? DatePrecision.Day : isoMonth is not null ? DatePrecision.Month : DatePrecision.Year, false);
    }

    private static PrintedDate? Numeric(Match match, int year, int first, int second)
    {
        if (first > 31 || second > 31 || (first > 12 && second > 12))
        {
            return null;
        }

        (int day, int month) = second > 12 ? (second, first) : (first, second);
        return new PrintedDate(
            match.Index, match.Length, year, month, day, DatePrecision.Day, first <= 12 && second <= 12 && first != second);
    }

    private static int MonthOf(ReadOnlySpan<char> name) => name[..3] switch
    {
        "Jan" => 1,
        "Feb" => 2,
        "Mar" => 3,
        "Apr" => 4,
        "May" => 5,
        "Jun" => 6,
        "Jul" => 7,
        "Aug" => 8,
        "Sep" => 9,
        "Oct" => 10,
        "Nov" => 11,
        _ => 12,
    };

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // In order: 3(rd of) May(,) 2023 | May (3rd)(,) 2023, May week 3 2014 | 2014 May (week 3) | Issue 9 of 12, 2013 | 2013, Issue 9 |
    // week 12 2014 | 2014 week 12 | 2023-06-05, 2023/06 | 05/06/2023, 5.6.23 | 2023.
    [GeneratedRegex(
        @"(?<![\w.])(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](?<m>" + MonthNames + @")\b\.?,?(?: of)?[ -]?(?<y>" + FourDigits + @")\b"
        + @"|\b(?<m>" + MonthNames + @")(?:[.,]{0,2} ?(?:the )?(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\b(?!,[0-9])|[.,]{0,2} [Ww]eek (?<mw>[0-9]))?\.?(?:,?(?: of)? ?|-)(?<y>" + FourDigits + @")\b"
        + @"|\b(?<y>" + FourDigits + @") (?<m>" + MonthNames + @")\b(?:\.? (?:[Ww]eek (?<mw>[0-9])|(?<d>[0-9]{1,2})\b(?! [0-9A-Z])))?"
        + @"|\b[Ii]ssue (?<issue>[0-9]{1,2})\b(?: (?:of|/) [0-9]{1,2})?(?:,| of|,? \(?)? ?(?<y>" + FourDigits + @")\b"
        + @"|\b(?<y>" + FourDigits + @")[,;:]? \(?[Ii]ssue (?<issue>[0-9]{1,2})\b(?: of [0-9]{1,2})?"
        + @"|\b[Ww]eek (?<week>[0-9]{1,2}),?(?: of)? (?<y>" + FourDigits + @")\b"
        + @"|\b(?<y>" + FourDigits + @"),? [Ww]eek (?<week>[0-9]{1,2})\b"
        + @"|(?<![\w/.-])(?<y>" + FourDigits + @")(?<s>[-/])(?<im>0?[1-9]|1[0-2])(?:\k<s>(?<d>[0-9]{1,2}))?(?![\w/-])"
        + @"|(?<![\w/.-])(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?:(?<y>" + FourDigits + @")|(?<short>(?<y>[0-9]{2})))(?![\w/%-]|\.[0-9])"
        + @"|(?<![\w.,/])(?<y>" + FourDigits + @")(?![\w/%]|[.,][0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
