using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Words that describe a result by its statistical significance: "no significant difference", "significantly fewer", "a trend towards".</summary>
/// <param name="Section">The section it stands in: results, discussion, conclusions, summary or an abstract without headings.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the first word, a negation included.</param>
/// <param name="Text">The words as printed, the noun or verb that they qualify included.</param>
/// <param name="Anchor">Adjacent when they can only be meant statistically ("statistically", "non-significant"); segment when "significant" may mean great.</param>
/// <param name="Polarity">What they say.</param>
/// <param name="Frame">What they stand in; only plain ones describe a result of the review.</param>
public sealed record SignificanceWord(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    SignificancePolarity Polarity,
    ClaimFrame Frame) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>The one estimate that the words run straight into, or <see langword="null"/>.</summary>
    public EffectEstimate? Estimate { get; init; }

    /// <summary>The one P value that the words run straight into where no interval is given, or <see langword="null"/>.</summary>
    public PValue? P { get; init; }

    /// <summary>Whether the interval of the estimate says the reverse.</summary>
    public bool ContradictsInterval => Estimate?.CrossesNull is { } crosses && Denies(crosses);

    /// <summary>Whether the P value says the reverse, at the usual 5 %.</summary>
    public bool ContradictsP => P is { Relation: NumberRelation.Less, Number.Value: <= Level } or { Relation: NumberRelation.Equal, Number.Value: < Level }
        ? Denies(false)
        : P is { Relation: not NumberRelation.Less, Number.Value: > Level } && Denies(true);

    private const decimal Level = 0.05m;

    private bool Denies(bool isNull) => Frame == ClaimFrame.Plain && Polarity == (isNull ? SignificancePolarity.Significant : SignificancePolarity.NotSignificant);
}
