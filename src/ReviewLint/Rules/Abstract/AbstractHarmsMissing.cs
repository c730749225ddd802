using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>RL9204: the abstract tells effects of an intervention and says nothing of harms.</summary>
public sealed class AbstractHarmsMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9204", "abstract-harms-missing", "The results of the abstract are silent on harms", RuleCategory.Abstract, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C3"), new Authority(Standards.Mecir, "C14")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Abstract is not { } part || !WeighsInterventions(review) || review.HarmMentions.Any(harm => harm.Part == PartKind.Abstract))
        {
            yield break;
        }

        EffectEstimate? effect = review.Estimates.FirstOrDefault(estimate => estimate is { Part: PartKind.Abstract, Interval: not null, NullValue: not null, IsInTable: false });
        if (effect is not null)
        {
            Section? results = part.Find(SectionRole.Results, SectionRole.Effects);
            yield return Report(
                review.Profile == Profile.Cochrane ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                results?.Heading?.Title.Span ?? effect.Sentence.Span,
                $"abstract gives '{effect.Text}' and nothing on harms, not even that none were reported",
                new RelatedSpan(effect.Span, "the effect"));
        }
    }

    private static bool WeighsInterventions(Review review) => review is
    {
        DocumentType: DocumentType.InterventionReview or DocumentType.SystematicReview or DocumentType.Rapid or DocumentType.Abstract,
        Question: ReviewQuestion.Intervention,
        IncludedStudies.State: not InclusionState.None,
    };
}
