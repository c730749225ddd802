using ReviewLint.Documents;
using ReviewLint.Statistics;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A test statistic with its degrees of freedom and its P: "t(28) = 2.10, p = .045", "Chi2 = 9.80, df = 4 (P = 0.04)", "Z = 2.5 (P = 0.01)".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of its letter in the sentence.</param>
/// <param name="Text">From its letter to its P.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Kind">Its distribution.</param>
/// <param name="Value">The statistic as printed.</param>
/// <param name="DegreesOfFreedom">Its degrees of freedom, of F those of the numerator; 0 for z.</param>
public sealed record TestStatistic(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    TestStatisticKind Kind,
    PrintedNumber Value,
    decimal DegreesOfFreedom) : Fact(Section, Sentence, Start, Text, Anchor)
{
    // Above it the printed P is called significant; "ns" says that it is above.
    private const double Threshold = 0.05;

    /// <summary>The statistic with its degrees of freedom, as printed.</summary>
    public string Printed { get; init; } = "";

    /// <summary>The P as printed, from its letter; or "ns".</summary>
    public string PrintedP { get; init; } = "";

    /// <summary>The degrees of freedom of the denominator of F, else 0.</summary>
    public decimal DenominatorDegrees { get; init; }

    /// <summary>How the printed number bounds the statistic itself.</summary>
    public NumberRelation ValueRelation { get; init; }

    /// <summary>How the printed number bounds P.</summary>
    public NumberRelation PRelation { get; init; }

    /// <summary>The printed P, from 0 to 1; <see langword="null"/> when only "ns" is printed.</summary>
    public PrintedNumber? P { get; init; }

    /// <summary>Whether the sentence speaks of a one-sided test.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>Whether the sentence speaks of a correction, so that P need not follow from the statistic.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>The least and greatest P that the statistic as printed may stand for, two-sided where it has sides.</summary>
    /// <remarks>A printed correlation may come with the number of pairs in place of its degrees of freedom; both are allowed for.</remarks>
    public (double Least, double Greatest) ImpliedP
    {
        get
        {
            double nearest = (double)Math.Max(0, Math.Abs(Value.Value) - Value.HalfUnit);
            double farthest = (double)(Math.Abs(Value.Value) + Value.HalfUnit);
            double fewer = Kind == TestStatisticKind.Correlation && DegreesOfFreedom > 2 ? (double)DegreesOfFreedom - 2 : (double)DegreesOfFreedom;
            double least = ValueRelation == NumberRelation.Greater ? 0 : PFor(farthest, (double)DegreesOfFreedom);
            double greatest = ValueRelation == NumberRelation.Less ? 1 : PFor(nearest, fewer);
            return IsOneSided && HasSides ? (least / 2, greatest) : (least, greatest);
        }
    }

    /// <summary>Whether no value inside the rounding of the statistic gives a P inside the rounding of the printed one.</summary>
    public bool Conflicts
    {
        get
        {
            (double least, double greatest) = ImpliedP;
            return P is null ? greatest <= Threshold : PRelation switch
            {
                NumberRelation.Less => least >= (double)P.Greatest,
                NumberRelation.Greater => greatest < (double)P.Least,
                _ => least > (double)P.Greatest || greatest < (double)P.Least,
            };
        }
    }

    /// <summary>Whether the printed P lies on one side of 0.05 and every P that the statistic may stand for on the other.</summary>
    public bool ConflictsAboutSignificance
    {
        get
        {
            (double least, double greatest) = ImpliedP;

            // "P = 0.05" takes no side.
            bool saysSignificant = P is not null && (PRelation == NumberRelation.Less ? (double)P.Value <= Threshold : PRelation == NumberRelation.Equal && (double)P.Value < Threshold);
            bool saysNot = P is null || (PRelation == NumberRelation.Greater ? (double)P.Value >= Threshold : PRelation == NumberRelation.Equal && (double)P.Value > Threshold);
            return (saysSignificant && least > Threshold) || (saysNot && greatest < Threshold);
        }
    }

    /// <summary>Whether the printed P is less than half or more than twice every P that the statistic may stand for.</summary>
    public bool IsFarOff
    {
        get
        {
            (double least, double greatest) = ImpliedP;
            return P is { } p && !IsLeastPrinted && (PRelation != NumberRelation.Greater && (double)p.Greatest < least / 2 || PRelation != NumberRelation.Less && (double)p.Least > greatest * 2);
        }
    }

    /// <summary>The P of the statistic taken as exact, printed with two figures, for example "0.032" or "less than 0.001".</summary>
    public string RecomputedP
    {
        get
        {
            decimal p = (decimal)PFor((double)Math.Abs(Value.Value), (double)DegreesOfFreedom);
            return p < 0.001m ? "less than 0.001" : PrintedNumber.Print(p, p < 0.01m ? 4 : p < 0.1m ? 3 : 2);
        }
    }

    // Some programs print "P = 0.0001" for whatever lies below.
    private bool IsLeastPrinted => P is { Decimals: >= 3 } p && p.Value <= 2 * p.HalfUnit && ImpliedP.Least < (double)p.Value;

    private bool HasSides => Kind is TestStatisticKind.T or TestStatisticKind.Z or TestStatisticKind.Correlation || DegreesOfFreedom == 1;

    private double PFor(double value, double degrees) => Kind switch
    {
        TestStatisticKind.T => Distributions.TwoSidedPOfT(value, degrees),
        TestStatisticKind.F => Distributions.UpperPOfF(value, degrees, (double)DenominatorDegrees),
        TestStatisticKind.ChiSquared => Distributions.UpperPOfChiSquared(value, degrees),
        TestStatisticKind.Correlation => Distributions.TwoSidedPOfCorrelation(Math.Min(1, value), degrees),
        _ => Distributions.TwoSidedP(value),
    };
}
