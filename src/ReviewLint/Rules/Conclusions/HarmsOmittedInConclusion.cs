using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8010: the conclusions tell of benefits and are silent on harms.</summary>
public sealed class HarmsOmittedInConclusion : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8010", "harms-omitted-in-conclusion", "The conclusions tell of benefits and are silent on harms", RuleCategory.Conclusions, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C3"), new Authority(Standards.Handbook, "15.6.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        WeighsInterventions(review) && review.Claims.FirstOrDefault(ClaimsBenefit) is { } benefit && !review.HarmMentions.Any(harm => harm.IsConclusion)
            ? [Report(
                benefit.Section.IsWithin(SectionRole.Conclusions) && review.Profile == Profile.Cochrane ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                benefit.Section is { Heading: { } heading } ? heading.Title.Span : benefit.Span,
                $"{benefit.PartName} concludes '{benefit.Text}' and no conclusion mentions harms or that none were reported",
                new RelatedSpan(benefit.Span, "the benefit"))]
            : [];

    // Where an abstract without headings begins to conclude is a guess; its silence on harms is RL9204's.
    private static bool ClaimsBenefit(Claim claim) => claim is
    {
        Kind: ClaimKind.Effect, Frame: ClaimFrame.Plain, IsConclusion: true, IsBenefit: true, Part: not PartKind.Summary, Hedge: not ClaimHedge.VeryUncertain,
        Section.Role: not SectionRole.Abstract,
    };

    private static bool WeighsInterventions(Review review) =>
        review is { DocumentType: not (DocumentType.Protocol or DocumentType.Scoping), Question: ReviewQuestion.Intervention } && review.IncludedStudies.State != InclusionState.None;
}
