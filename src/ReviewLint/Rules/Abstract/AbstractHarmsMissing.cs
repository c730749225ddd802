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
        if (review.Abstract is not { } part || !WeighsInterventions(review) || review.HarmMentions.Any(harm => harm.Part == PartKind.Abstract && !harm.IsInTitle) || review.Claims.Any(IsConcluded))
        {
            yield break;
        }

        if (EffectOf(review) is { } effect)
        {
            yield return Report(
                review.Profile == Profile.Cochrane ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                part.Find(SectionRole.Results, SectionRole.Effects)?.Heading?.Title.Span ?? effect.Span,
                $"abstract tells an effect ('{effect.Text}') but nothing on harms, not even that none were reported",
                new RelatedSpan(effect.Span, "the effect"));
        }
    }

    private static Fact? EffectOf(Review review) =>
        review.Estimates.FirstOrDefault(estimate => estimate is { Part: PartKind.Abstract, Interval: not null, IsInTable: false }
            && (estimate.NullValue is not null || estimate.Measure == EffectMeasure.NumberNeededToTreat))
        ?? (Fact?)review.Claims.FirstOrDefault(claim => claim is { Part: PartKind.Abstract, Kind: ClaimKind.Effect, Frame: ClaimFrame.Plain, IsConclusion: true, IsBenefit: true });

    // A benefit under a heading for conclusions is RL8010's.
    private static bool IsConcluded(Claim claim) => claim is
    {
        Part: PartKind.Abstract, Kind: ClaimKind.Effect, Frame: ClaimFrame.Plain, IsConclusion: true, IsBenefit: true, Section.Role: not SectionRole.Abstract, Hedge: not ClaimHedge.VeryUncertain,
    };

    private static bool WeighsInterventions(Review review) => review is
    {
        DocumentType: DocumentType.InterventionReview or DocumentType.SystematicReview or DocumentType.Rapid or DocumentType.Abstract,
        Question: ReviewQuestion.Intervention,
        IncludedStudies.State: not InclusionState.None,
        TitleFacts: not { NamesService: true },
    };
}
