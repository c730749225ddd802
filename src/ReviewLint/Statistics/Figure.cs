using ReviewLint.Facts;

namespace ReviewLint.Statistics;

/// <summary>A printed number apart from its place: what repairs try other values of.</summary>
/// <param name="Value">The value.</param>
/// <param name="Decimals">Its decimals.</param>
internal readonly record struct Figure(decimal Value, int Decimals)
{
    /// <summary>The least value that rounds to it.</summary>
    public double Least => (double)(Value - HalfUnit);

    /// <summary>The greatest value that rounds to it.</summary>
    public double Greatest => (double)(Value + HalfUnit);

    private decimal HalfUnit => PrintedNumber.HalfUnitOf(Decimals);

    /// <summary>The figure of a printed number.</summary>
    public static Figure Of(PrintedNumber number) => new(number.Value, number.Decimals);

    /// <summary>As it would be printed.</summary>
    public override string ToString() => PrintedNumber.Print(Value, Decimals);
}
