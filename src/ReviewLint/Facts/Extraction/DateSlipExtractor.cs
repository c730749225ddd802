using System.Collections.Immutable;
using System.Globalization;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds dates of searches that are not printed as "15 October 2013" or "October 2013".</summary>
internal static class DateSlipExtractor
{
    private static readonly string[] s_months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static ImmutableArray<StyleSlip> Extract(ImmutableArray<SearchDate> dates) =>
    [
        .. dates
            .Where(date => date is { Precision: DatePrecision.Day or DatePrecision.Month, IsAmbiguous: false, IsCalendarDate: true, Month: not null })
            .Where(date => date.Text != Print(date))
            .DistinctBy(date => date.Span.Start)
            .Select(date => new StyleSlip(date.Section, date.Sentence, date.Start, date.Text, Anchor.Adjacent, Print(date))),
    ];

    private static string Print(SearchDate date)
    {
        string month = $"{s_months[date.Month!.Value - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";
        return date.Day is { } day ? $"{day.ToString(CultureInfo.InvariantCulture)} {month}" : month;
    }
}
