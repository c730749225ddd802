namespace ReviewLint.Facts.Extraction;

/// <summary>A date as a sentence prints it, before anything is known of what it dates.</summary>
/// <param name="Start">Offset in the sentence.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Year">Four-digit year.</param>
/// <param name="Month">Month as printed, perhaps out of range, or <see langword="null"/>.</param>
/// <param name="Day">Day as printed, or <see langword="null"/>.</param>
/// <param name="Precision">How exact it is.</param>
/// <param name="IsAmbiguous">Whether day and month can be swapped.</param>
internal readonly record struct PrintedDate(
    int Start, int Length, int Year, int? Month, int? Day, DatePrecision Precision, bool IsAmbiguous)
{
    public int End => Start + Length;
}
