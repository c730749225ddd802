using System.Globalization;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A number with the decimals it was printed with; they say what it may stand for.</summary>
/// <param name="Value">The value as printed, with the sign that words give it ("1.5 lower" under an interval is -1.5).</param>
/// <param name="Decimals">Decimals as printed; 0 for a whole number.</param>
/// <param name="Text">As printed, sign included, normalised.</param>
/// <param name="Span">Where it stands in the source, its sign included.</param>
public sealed record PrintedNumber(decimal Value, int Decimals, string Text, TextSpan Span)
{
    /// <summary>Half a unit of the last printed decimal: what rounding may have taken or added.</summary>
    public decimal HalfUnit => HalfUnitOf(Decimals);

    /// <summary>The least value that rounds to it.</summary>
    public decimal Least => Value - HalfUnit;

    /// <summary>The greatest value that rounds to it.</summary>
    public decimal Greatest => Value + HalfUnit;

    /// <summary>Whether a value, rounded either way at five, may have been printed so.</summary>
    public bool MayStandFor(decimal value) => Least <= value && value <= Greatest;

    /// <summary>As printed.</summary>
    public override string ToString() => Text;

    /// <summary>The same decimals with another value, without a place: what a mended number would look like.</summary>
    internal static string Print(decimal value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Half a unit of the last of some decimals.</summary>
    internal static decimal HalfUnitOf(int decimals) => 0.5m / PowerOfTen(decimals);

    /// <summary>10 to a power from 0 to 20.</summary>
    internal static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
