using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Statistics of heterogeneity that stand together: "Chi2 = 9.8, df = 4, I2 = 59%, Tau2 = 0.02".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the first of them in the sentence.</param>
/// <param name="Text">From there to the last of them.</param>
/// <param name="Anchor">Always adjacent.</param>
public sealed record Heterogeneity(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>I2 in per cent, or <see langword="null"/>; it may be out of range.</summary>
    public PrintedNumber? I2 { get; init; }

    /// <summary>How the printed number bounds I2.</summary>
    public NumberRelation I2Relation { get; init; }

    /// <summary>Q, printed as Chi2 or Q, or <see langword="null"/>.</summary>
    public PrintedNumber? Q { get; init; }

    /// <summary>Its degrees of freedom, or <see langword="null"/>.</summary>
    public int? DegreesOfFreedom { get; init; }

    /// <summary>Tau2, or <see langword="null"/>.</summary>
    public PrintedNumber? Tau2 { get; init; }

    /// <summary>I2 as it follows from Q and its degrees of freedom, in whole per cent; <see langword="null"/> without them.</summary>
    /// <remarks>Source: Cochrane Handbook, 10.10.4.4.</remarks>
    public decimal? ExpectedI2 => Q is { Value: > 0 } q && DegreesOfFreedom is { } df ? decimal.Round(I2For(q.Value, df)) : null;

    /// <summary>Whether I2 lies more than three points off all that Q as printed may give: programs that take I2 from Tau2 differ by one or two.</summary>
    public bool I2Conflicts => I2 is { } i2 && I2Relation == NumberRelation.Equal && Q is { Least: > 0 } q && DegreesOfFreedom is { } df
        && (i2.Greatest < I2For(q.Least, df) - 3 || i2.Least > I2For(q.Greatest, df) + 3);

    /// <summary>Whether the sentence compares subgroups, so that the degrees of freedom may count those.</summary>
    public bool MayCompareSubgroups => Sentence.Text.Contains("ubgroup", StringComparison.Ordinal);

    /// <summary>Number of studies printed in the same brackets, or <see langword="null"/>.</summary>
    public int? Studies { get; init; }

    private static decimal I2For(decimal q, int degreesOfFreedom) => Math.Max(0, 100 * (q - degreesOfFreedom) / q);
}
