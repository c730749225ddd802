using ReviewLint.Facts;

namespace ReviewLint.Statistics;

/// <summary>How a risk follows from another one and a ratio.</summary>
/// <remarks>Source: Cochrane Handbook, 14.1.5.1 and 14.1.5.2.</remarks>
internal static class RiskArithmetic
{
    /// <summary>The risk, from 0 to 1.</summary>
    /// <param name="measure">Risk, odds or hazard ratio; any other is taken as a risk ratio.</param>
    /// <param name="risk">The other risk, from 0 to 1.</param>
    /// <param name="ratio">The ratio, 0 or more.</param>
    public static double Follow(EffectMeasure measure, double risk, double ratio) => Math.Clamp(
        measure switch
        {
            EffectMeasure.OddsRatio => risk * ratio / (1 - risk + (risk * ratio)),
            EffectMeasure.HazardRatio => 1 - Math.Pow(1 - risk, ratio),
            _ => risk * ratio,
        },
        0,
        1);
}
