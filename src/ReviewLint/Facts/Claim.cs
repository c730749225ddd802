using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Something that the authors assert: an effect, its absence, or advice.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the predicate in the sentence.</param>
/// <param name="Text">The predicate as printed.</param>
/// <param name="Anchor">How it was found.</param>
/// <param name="Kind">What is asserted.</param>
/// <param name="Frame">What the assertion stands in.</param>
/// <param name="Hedge">How surely it is put.</param>
public sealed record Claim(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    ClaimKind Kind,
    ClaimFrame Frame,
    ClaimHedge Hedge) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether it stands where the authors conclude: conclusions, implications, key messages, or the end of an abstract without headings.</summary>
    public bool IsConclusion { get; init; }

    /// <summary>Whether the sentence rests it on evidence of high certainty.</summary>
    public bool IsBackedByCertainty { get; init; }

    /// <summary>The estimate with an interval that the sentence gives for it, or <see langword="null"/>.</summary>
    public EffectEstimate? Estimate { get; init; }

    /// <summary>Whether it says, in conclusions or summary, that something works or is safe without naming outcome, size or certainty.</summary>
    public bool IsUnqualified { get; init; }

    /// <summary>Whether it concludes what is good for people; not told of results.</summary>
    public bool IsBenefit { get; init; }

    /// <summary>Whether the sentence, which gives an estimate, names another direction too, or that none can be told.</summary>
    public bool NamesAlternative { get; init; }

    /// <summary>Whether it concludes for a part of the people only; not told of results.</summary>
    public bool IsInSubgroup { get; init; }
}
