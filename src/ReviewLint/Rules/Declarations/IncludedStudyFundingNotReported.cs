using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9606: a review with included studies does not say who paid for them.</summary>
public sealed class IncludedStudyFundingNotReported : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9606", "included-study-funding-not-reported", "The review does not say who paid for the included studies", RuleCategory.Declarations, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.Amstar2, "10"), new(Standards.PrismaScR, "22"), new(Standards.Mecir, "C60"), new(Standards.PlainLanguage, "2.5.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        bool expected = review is { BackMatter: not null, DocumentType: not (DocumentType.Protocol or DocumentType.Overview), IncludedStudies.State: InclusionState.Some };
        if (expected && review.Body!.Find(SectionRole.Included, SectionRole.Results) is { Heading: { } heading } place && !review.Reports(ReportedTopic.IncludedStudyFunding))
        {
            yield return Report(heading.Title.Span, $"'{place.Title}' does not say who paid for the included studies");
        }
    }
}
