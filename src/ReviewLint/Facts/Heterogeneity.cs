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

    /// <summary>Number of studies printed in the same brackets, or <see langword="null"/>.</summary>
    public int? Studies { get; init; }
}
