using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A risk, hazard or rate ratio put as a change in per cent: "reduced by 25% (RR 0.75)".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the percentage in the sentence.</param>
/// <param name="Text">The percentage with its sign.</param>
/// <param name="Anchor">Always segment: whether both tell of the same outcome is not printed.</param>
/// <param name="Percent">The change, without a sign.</param>
/// <param name="Estimate">The ratio beside it.</param>
public sealed record RelativeChange(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    PrintedNumber Percent,
    EffectEstimate Estimate) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The change that the ratio stands for, in per cent and without a sign.</summary>
    public decimal Expected => 100 * Math.Abs(1 - Ratio.Value);

    /// <summary>Whether no ratio inside the rounding gives the change, one point allowed.</summary>
    public bool Conflicts =>
        Percent.Greatest < (100 * Math.Max(0, Math.Abs(1 - Ratio.Value) - Ratio.HalfUnit)) - 1
        || Percent.Least > (100 * (Math.Abs(1 - Ratio.Value) + Ratio.HalfUnit)) + 1;

    private PrintedNumber Ratio => Estimate.Value!;
}
