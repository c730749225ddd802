using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A confidence or credible interval of an effect, e.g. "95% CI 0.71 to 1.02".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the interval in the sentence.</param>
/// <param name="Text">The interval as printed.</param>
/// <param name="Anchor">How its scale was found: adjacent for a measure named right before it, segment otherwise.</param>
/// <param name="Lower">The first limit, on the reported scale.</param>
/// <param name="Upper">The second limit, not below the first.</param>
/// <param name="Scale">What the limits measure.</param>
public sealed record EffectInterval(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    decimal Lower,
    decimal Upper,
    IntervalScale Scale) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Where no effect lies, or <see langword="null"/> when the scale is not known.</summary>
    public decimal? NullValue => Scale switch
    {
        IntervalScale.Ratio => 1,
        IntervalScale.Unknown => null,
        _ => 0,
    };

    /// <summary>Whether no effect lies strictly inside, so that the interval allows for an effect in either direction.</summary>
    public bool CrossesNull => NullValue is { } value && Lower < value && value < Upper;

    /// <summary>Whether it also allows for an effect that most people would call important.</summary>
    /// <remarks>Source: the GRADE guidance on imprecision: 25 % on a ratio, half a standard deviation; other differences have no general threshold.</remarks>
    public bool AllowsImportantEffect => CrossesNull && Scale switch
    {
        IntervalScale.Ratio => Lower < 0.75m || Upper > 1.25m,
        IntervalScale.StandardisedDifference => Lower <= -0.5m || Upper >= 0.5m,
        _ => false,
    };

    /// <summary>Whether it rules out even a small effect; only a ratio can tell.</summary>
    public bool IsNarrow => Scale == IntervalScale.Ratio && Lower >= 0.9m && Upper <= 1.1m;
}
