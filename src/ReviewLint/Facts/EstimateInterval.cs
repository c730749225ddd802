using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The interval of an estimate as printed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Its level in per cent, for example 95; <see langword="null"/> when it is not said.</param>
/// <param name="Lower">The limit printed first; it may be the greater one.</param>
/// <param name="Upper">The limit printed second.</param>
/// <param name="Span">From its label to the second limit.</param>
public sealed record EstimateInterval(IntervalKind Kind, decimal? Level, PrintedNumber Lower, PrintedNumber Upper, TextSpan Span)
{
    /// <summary>Both limits as printed.</summary>
    public override string ToString() => $"{Lower} to {Upper}";
}
