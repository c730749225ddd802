using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A date that says how far a search reaches.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the date in the sentence.</param>
/// <param name="Text">The date as printed.</param>
/// <param name="Anchor">How it was tied to a search.</param>
/// <param name="Role">What the date is.</param>
/// <param name="Year">Four-digit year.</param>
/// <param name="Month">1 to 12, or <see langword="null"/> when only the year is given.</param>
/// <param name="Day">Day of the month as printed, or <see langword="null"/>.</param>
/// <param name="Precision">How exact the date is.</param>
public sealed record SearchDate(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    SearchDateRole Role,
    int Year,
    int? Month,
    int? Day,
    DatePrecision Precision) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether day and month can be swapped, as in 05/06/2023.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether the date stands in brackets behind one source and dates that source alone.</summary>
    public bool IsOfOneSource { get; init; }

    /// <summary>Whether the calendar has the day; true when no day is given.</summary>
    public bool IsCalendarDate => Month is null or (>= 1 and <= 12)
        && (Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(Year, Month ?? 1)));

    /// <summary>The first day that the date can stand for; a day that the calendar does not have counts as the first of its month.</summary>
    public DateOnly Earliest => new(Year, Math.Clamp(Month ?? 1, 1, 12), IsCalendarDate ? Day ?? 1 : 1);

    /// <summary>The last day that the date can stand for.</summary>
    public DateOnly Latest => Day is { } day && IsCalendarDate && !IsAmbiguous
        ? new DateOnly(Year, Month ?? 1, day)
        : Month is { } month && !IsAmbiguous
            ? new DateOnly(Year, Math.Clamp(month, 1, 12), DateTime.DaysInMonth(Year, Math.Clamp(month, 1, 12)))
            : new DateOnly(Year, 12, 31);

    /// <summary>Whether two dates can mean the same day, compared at the coarser precision.</summary>
    public bool Agrees(SearchDate other) => Year == other.Year
        && (Month is null || other.Month is null || IsAmbiguous || other.IsAmbiguous
            || (Month == other.Month && (Day is null || other.Day is null || Day == other.Day)));
}
