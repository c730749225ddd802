using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>The mean of something counted in whole numbers, with the size of the group: "a mean of 2.4 falls (n = 10)".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the mean in the sentence.</param>
/// <param name="Text">From the mean to the size.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Mean">The mean as printed, with one decimal or more.</param>
/// <param name="Size">The size of the group, 1 or more.</param>
public sealed record GroupMean(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    PrintedNumber Mean,
    int Size) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether a sum of whole numbers gives the mean, or the group is so large that every mean is possible.</summary>
    /// <remarks>Source: the GRIM test of Brown and Heathers; either rounding of five is allowed.</remarks>
    public bool IsPossible
    {
        get
        {
            if (Size >= PrintedNumber.PowerOfTen(Mean.Decimals))
            {
                return true;
            }

            decimal below = decimal.Floor(Mean.Value * Size);
            return Mean.MayStandFor(below / Size) || Mean.MayStandFor((below + 1) / Size);
        }
    }
}
