using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Bounds of age that make people eligible: "aged 18 to 65 years", "60 years or older".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the words in the sentence.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Lower">The least age in years, or <see langword="null"/>.</param>
/// <param name="Upper">The greatest age in years, or <see langword="null"/>.</param>
public sealed record AgeCriterion(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, int? Lower, int? Upper) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether both state a bound of the same kind and differ in it.</summary>
    public bool Contradicts(AgeCriterion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Lower is { } lower && other.Lower is { } otherLower && lower != otherLower) || (Upper is { } upper && other.Upper is { } otherUpper && upper != otherUpper);
    }
}
