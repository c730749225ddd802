using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A number needed to treat, with the risk difference printed in front of it: "RD -0.04, 95% CI -0.07 to -0.01; NNTB 25".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of its name in the sentence.</param>
/// <param name="Text">From its name to its last number.</param>
/// <param name="Anchor">Adjacent when a risk difference stands right in front of it.</param>
/// <param name="Estimate">The number needed.</param>
/// <param name="Difference">The risk difference right in front of it, with its limits on one side of none; or <see langword="null"/>.</param>
public sealed record NumberNeeded(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    EffectEstimate Estimate,
    EffectEstimate? Difference) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The number that follows from the risk difference, rounded up; 0 without one.</summary>
    public decimal Expected => Difference?.Value is { } difference && difference.Value != 0 ? decimal.Ceiling(1 / Math.Abs(ToShare(difference.Value, difference.Value))) : 0;

    /// <summary>Whether no risk difference inside the rounding gives the number, rounded up or down.</summary>
    public bool Conflicts
    {
        get
        {
            if (Difference?.Value is not { } difference || Estimate.Value is not { } needed)
            {
                return false;
            }

            decimal half = ToShare(difference.HalfUnit, difference.Value);
            decimal size = Math.Abs(ToShare(difference.Value, difference.Value));
            return size > half && (needed.Value < decimal.Floor(1 / (size + half)) || needed.Value > decimal.Ceiling(1 / (size - half)));
        }
    }

    // A risk difference of 1 or more is in per cent.
    private static decimal ToShare(decimal value, decimal difference) => Math.Abs(difference) >= 1 ? value / 100 : value;
}
