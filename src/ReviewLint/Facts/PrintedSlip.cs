using System.Globalization;

namespace ReviewLint.Facts;

/// <summary>Tells slips of the pen: numbers that differ by one digit, or by two neighbouring digits that changed places.</summary>
public static class PrintedSlip
{
    /// <summary>Whether two different numbers are such a slip apart.</summary>
    public static bool Between(int one, int other) => Between(one.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether two different printed numbers are such a slip apart.</summary>
    public static bool Between(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Length != other.Length)
        {
            return false;
        }

        int[] differences = [.. Enumerable.Range(0, one.Length).Where(at => one[at] != other[at])];
        return differences.Length == 1
            || (differences.Length == 2 && differences[1] == differences[0] + 1 && one[differences[0]] == other[differences[1]] && one[differences[1]] == other[differences[0]]);
    }
}
