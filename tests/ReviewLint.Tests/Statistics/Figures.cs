using System.Globalization;
using ReviewLint.Statistics;

namespace ReviewLint.Tests.Statistics;

/// <summary>Printed numbers for tables of cases.</summary>
internal static class Figures
{
    public static EstimateTriple Triple(bool isRatio, string estimate, string lower, string upper) => new(isRatio, Of(estimate), Of(lower), Of(upper));

    public static Figure Of(string printed)
    {
        int point = printed.IndexOf('.', StringComparison.Ordinal);
        return new Figure(decimal.Parse(printed, CultureInfo.InvariantCulture), point < 0 ? 0 : printed.Length - point - 1);
    }
}
