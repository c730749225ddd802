using ReviewLint.Documents;
using ReviewLint.Statistics;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Risks with and without an intervention: "100 per 1000 ... 80 per 1000 (95% CI 71 to 90)", "20 fewer per 1000".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of the first number of it in the sentence.</param>
/// <param name="Text">From there to its last number.</param>
/// <param name="Anchor">Adjacent when the ratio stands in the same sentence or row; segment when it stands in the sentence before.</param>
/// <param name="Base">The number of people that the risks count in: 100, 1000 or more.</param>
public sealed record AbsoluteEffect(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    int Base) : Fact(Section, Sentence, Start, Text, Anchor)
{
    // GRADEpro works with unrounded inputs: the example of the Handbook, 14.1.5.1, is off by 2 %.
    private const decimal Slack = 0.05m;
    private const decimal GrossSlack = 0.10m;

    /// <summary>Events with the comparator, per <see cref="Base"/>.</summary>
    public required PrintedNumber Comparator { get; init; }

    /// <summary>Events with the intervention, or <see langword="null"/>.</summary>
    public PrintedNumber? Intervention { get; init; }

    /// <summary>The lower limit of the events with the intervention, or <see langword="null"/>.</summary>
    public PrintedNumber? Lower { get; init; }

    /// <summary>The upper limit, or <see langword="null"/>.</summary>
    public PrintedNumber? Upper { get; init; }

    /// <summary>How many fewer or more, without its sign; or <see langword="null"/>.</summary>
    public PrintedNumber? Difference { get; init; }

    /// <summary>Whether it is not said which of the two risks is which.</summary>
    public bool MayBeSwapped { get; init; }

    /// <summary>The ratio that they belong to, or <see langword="null"/>.</summary>
    public EffectEstimate? Estimate { get; init; }

    /// <summary>The difference of the two risks as printed, without its sign; 0 without a second risk.</summary>
    public decimal Subtracted => Intervention is { } other ? Math.Abs(other.Value - Comparator.Value) : 0;

    /// <summary>Whether the printed difference is not that of the risks, one unit of rounding allowed.</summary>
    public bool DifferenceConflicts => Difference is { } printed && Intervention is { } other
        && Math.Abs(Math.Abs(printed.Value) - Subtracted) > Math.Max(1, 2 * printed.HalfUnit) * (printed.Decimals > 0 ? 2 * printed.HalfUnit : 1) + Comparator.HalfUnit + other.HalfUnit;

    /// <summary>Whether the risk with the intervention, or a limit of it, does not follow from the other risk and the ratio.</summary>
    public bool Conflicts => Differs(Slack, Comparator, Intervention) && !(MayBeSwapped && Lower is null && Intervention is { } other && !Differs(Slack, other, Comparator));

    /// <summary>Whether it is off by more than a tenth and by more than 2 in 1000.</summary>
    public bool ConflictsGrossly => Conflicts && Differs(GrossSlack, Comparator, Intervention);

    /// <summary>Whether exactly one of the limits follows from the other risk and the ratio.</summary>
    internal bool FitsOneLimit => Estimate?.Interval is { } interval && Lower is not null && Upper is not null
        && Lies(Slack, Comparator, interval.Lower, Lower) != Lies(Slack, Comparator, interval.Upper, Upper);

    /// <summary>The risk with the intervention as it follows from the numbers taken as exact, or <see langword="null"/> without a ratio.</summary>
    public decimal? Expected => Estimate?.Value is { } ratio ? Round(Follow(Comparator.Value, ratio.Value)) : null;

    /// <summary>The limits of it, or <see langword="null"/> without an interval.</summary>
    public (decimal Lower, decimal Upper)? ExpectedLimits => Estimate?.Interval is { } interval
        ? (Round(Follow(Comparator.Value, Math.Min(interval.Lower.Value, interval.Upper.Value))), Round(Follow(Comparator.Value, Math.Max(interval.Lower.Value, interval.Upper.Value))))
        : null;

    private bool Differs(decimal slack, PrintedNumber comparator, PrintedNumber? intervention)
    {
        if (Estimate is not { } estimate)
        {
            return false;
        }

        bool lowerDiffers = estimate.Interval is { } interval && Lower is not null && Upper is not null
            && (Lies(slack, comparator, interval.Lower, Lower) || Lies(slack, comparator, interval.Upper, Upper));
        return lowerDiffers || (estimate.Value is { } ratio && intervention is not null && Lies(slack, comparator, ratio, intervention));
    }

    // Outside what rounding of risk, ratio and result allows, and outside the slack and one unit.
    private bool Lies(decimal slack, PrintedNumber comparator, PrintedNumber ratio, PrintedNumber printed)
    {
        decimal least = Follow(Math.Max(0, comparator.Least), Math.Max(0, ratio.Least));
        decimal greatest = Follow(Math.Min(Base, comparator.Greatest), ratio.Greatest);
        decimal unit = Math.Max(2 * printed.HalfUnit, slack > Slack ? 0.002m * Base : 0);
        return printed.Greatest < (least * (1 - slack)) - unit || printed.Least > (greatest * (1 + slack)) + unit;
    }

    private decimal Follow(decimal comparator, decimal ratio) => Base * (decimal)RiskArithmetic.Follow(Estimate!.Measure, (double)(comparator / Base), (double)ratio);

    private decimal Round(decimal risk) => decimal.Round(risk, Comparator.Decimals, MidpointRounding.AwayFromZero);
}
