using System.Buffers;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A step of the review's own methods: "we searched", "will be extracted", "we planned to pool".</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of its subject or auxiliary in the sentence.</param>
/// <param name="Text">From there to its verb.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="Tense">When it happens.</param>
/// <param name="NeedsStudies">Whether it can only be done on included studies, as pooling can.</param>
public sealed record MethodStep(Section Section, Sentence Sentence, int Start, string Text, Anchor Anchor, MethodTense Tense, bool NeedsStudies)
    : Fact(Section, Sentence, Start, Text, Anchor)
{
    private static readonly SearchValues<string> s_preparations = Triggers.Of(
        ["preliminary", "scoping search", "pilot", "stakeholder", "workshop", "survey", "consult", "original review", "previous version", "earlier version", "previous review", "last version", "protocol", "developed"]);

    private static readonly SearchValues<string> s_conditions = Triggers.Of(
        ["update", "future", "if ", "when ", "once ", "unless", "where possible", "should ", "would ", "living", "planned", "intended", "protocol"]);

    /// <summary>Whether the sentence tells of work that comes before a protocol, such as a scoping search, or of an earlier version.</summary>
    public bool IsPreparation => Sentence.Text.AsSpan().ContainsAny(s_preparations);

    /// <summary>Whether the sentence tells of a later version, of a condition, or of a plan.</summary>
    public bool IsConditional => Sentence.Text.AsSpan().ContainsAny(s_conditions);
}
