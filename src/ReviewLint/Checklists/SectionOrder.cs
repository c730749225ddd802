using System.Globalization;

namespace ReviewLint.Checklists;

/// <summary>Orders numbers of sections as people do: 4.10 behind 4.9, and words behind numbers.</summary>
internal sealed class SectionOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static SectionOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        string[] left = (x ?? "").Split('.');
        string[] right = (y ?? "").Split('.');
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            bool isLeftNumber = int.TryParse(left[i], NumberStyles.None, CultureInfo.InvariantCulture, out int first);
            bool isRightNumber = int.TryParse(right[i], NumberStyles.None, CultureInfo.InvariantCulture, out int second);
            int order = isLeftNumber && isRightNumber ? first.CompareTo(second)
                : isLeftNumber != isRightNumber ? (isLeftNumber ? -1 : 1)
                : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
