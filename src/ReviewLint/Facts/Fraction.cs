using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A part of a whole with its percentage: "12/48 (25%)", "25% (12 of 48)", "12 (25%) of 48".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of what is printed first of it in the sentence.</param>
/// <param name="Text">From there to what is printed last of it.</param>
/// <param name="Anchor">Adjacent when count and percentage stand side by side; segment when words stand between them or the percentage is hedged.</param>
/// <param name="Count">The part, 0 or more.</param>
/// <param name="Whole">The whole, 1 or more.</param>
/// <param name="Percent">The percentage as printed.</param>
public sealed record Fraction(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Count,
    int Whole,
    PrintedNumber Percent) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether words in the sentence say that the percentage is not the plain quotient: pooled, weighted, imputed, adjusted.</summary>
    public bool IsDerived { get; init; }

    /// <summary>100 times the part by the whole.</summary>
    public decimal Exact => 100m * Count / Whole;

    /// <summary>What the percentage would be with the decimals it is printed with.</summary>
    public string Recomputed => PrintedNumber.Print(decimal.Round(Exact, Percent.Decimals, MidpointRounding.AwayFromZero), Percent.Decimals);

    /// <summary>Whether the percentage is the quotient, rounded either way at five.</summary>
    public bool Agrees => Percent.MayStandFor(Exact);

    /// <summary>Whether it is off by no more than decimals that were cut off or one unit of the last.</summary>
    public bool NearlyAgrees => Math.Abs(Exact - Percent.Value) <= 3 * Percent.HalfUnit;
}
