using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>An estimate of an effect, an interval, or both: "RR 0.85, 95% CI 0.71 to 1.02; 3 studies, 512 participants".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence or table cell it stands in.</param>
/// <param name="Start">Offset of its measure, or of what is printed first of it, in the sentence.</param>
/// <param name="Text">From there to its last number.</param>
/// <param name="Anchor">
/// Adjacent when measure, value and interval stand side by side; segment when other words or numbers stand between them or none names the measure;
/// inherited when the measure is that of an earlier estimate or of a column.
/// </param>
/// <param name="Measure">What it measures.</param>
public sealed record EffectEstimate(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    EffectMeasure Measure) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The measure as printed, for example "RR"; empty when none is named.</summary>
    public string Label { get; init; } = "";

    /// <summary>The estimate itself; <see langword="null"/> when only an interval is printed or the number was not understood.</summary>
    public PrintedNumber? Value { get; init; }

    /// <summary>The interval; <see langword="null"/> when none is printed.</summary>
    public EstimateInterval? Interval { get; init; }

    /// <summary>The P value of this effect, not of its heterogeneity; <see langword="null"/> when none is printed or whose it is cannot be told.</summary>
    public PValue? P { get; init; }

    /// <summary>The heterogeneity printed with it, or <see langword="null"/>.</summary>
    public Heterogeneity? Heterogeneity { get; init; }

    /// <summary>Number of studies printed with it, or <see langword="null"/>.</summary>
    public int? Studies { get; init; }

    /// <summary>Number of participants printed with it, or <see langword="null"/>.</summary>
    public int? Participants { get; init; }

    /// <summary>Whether words give the direction ("0.4 points lower"), so that the printed signs need not agree.</summary>
    public bool HasSignInWords { get; init; }

    /// <summary>Whether words beside it say that it was not made by the usual large-sample formula: exact, bootstrap, adjusted, median.</summary>
    public bool IsUnusual { get; init; }

    /// <summary>Whether it follows from another measure in the same brackets, as a risk difference from a risk ratio; its interval is then not its own.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>The scale that follows from the measure.</summary>
    public EffectScale Scale => Measure switch
    {
        EffectMeasure.RiskRatio or EffectMeasure.OddsRatio or EffectMeasure.HazardRatio or EffectMeasure.RateRatio or EffectMeasure.RatioOfMeans
            or EffectMeasure.RatioOfRatios or EffectMeasure.PrevalenceRatio or EffectMeasure.DiagnosticOddsRatio or EffectMeasure.LikelihoodRatio => EffectScale.Ratio,
        EffectMeasure.StandardisedMeanDifference => EffectScale.StandardisedDifference,
        EffectMeasure.MeanDifference or EffectMeasure.RiskDifference or EffectMeasure.LogRatio => EffectScale.Difference,
        EffectMeasure.Unknown => EffectScale.Unknown,
        _ => EffectScale.Other,
    };

    /// <summary>Where no effect lies, or <see langword="null"/> when the scale has no such point or is not known.</summary>
    public decimal? NullValue => Scale switch
    {
        EffectScale.Ratio => 1,
        EffectScale.Difference or EffectScale.StandardisedDifference => 0,
        _ => null,
    };

    /// <summary>Whether no effect lies strictly inside the interval; <see langword="null"/> when that cannot be told, as when a limit is printed as exactly the null.</summary>
    public bool? CrossesNull =>
        NullValue is not { } none || Interval is not { } interval || interval.Lower.Value == none || interval.Upper.Value == none
            ? null
            : (interval.Lower.Value < none) != (interval.Upper.Value < none);

    /// <summary>Whether the interval crosses the null and allows for an effect that most people would call important.</summary>
    /// <remarks>Source: the GRADE guidance on imprecision: 25 % on a ratio, half a standard deviation; other differences have no general threshold.</remarks>
    public bool AllowsImportantEffect => CrossesNull == true && Interval is { } interval && Scale switch
    {
        EffectScale.Ratio => interval.Lower.Value < 0.75m || interval.Upper.Value > 1.25m,
        EffectScale.StandardisedDifference => interval.Lower.Value <= -0.5m || interval.Upper.Value >= 0.5m,
        _ => false,
    };

    /// <summary>Whether the interval rules out even a small effect; only a ratio can tell.</summary>
    public bool IsNarrow => Scale == EffectScale.Ratio && Interval is { } interval && interval.Lower.Value >= 0.9m && interval.Upper.Value <= 1.1m;
}
