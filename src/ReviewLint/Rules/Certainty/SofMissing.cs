using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6009: a review that rates its evidence has no table of findings.</summary>
public sealed class SofMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6009", "sof-missing", "A review that rates its evidence has no table of findings", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "14.1.1"), new(Standards.Handbook, "15.1")],
        IsCochraneDemand = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType is not (DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Protocol or DocumentType.Scoping)
            && review is { IncludedStudies.State: InclusionState.Some, IsLossy: false, Body: { } body }
            && body.Find(SectionRole.Results, SectionRole.Effects) is { Heading: { } heading } results
            && results.SelfAndDescendants().Any(section => section.Sentences.Count > 0)
            && review.ReportingStatements.FirstOrDefault(statement => statement.Topic == ReportedTopic.CertaintyRating && IsInMethods(statement.Section)) is { } rating
            && review.FindingsTables.IsEmpty
            && !review.ReportingStatements.Any(statement => statement.Topic == ReportedTopic.SummaryOfFindings && !IsInMethods(statement.Section)))
        {
            yield return Report(
                heading.Title.Span,
                $"the methods rate the evidence with '{rating.Text}' but '{results.Title}' has no table of findings and names none",
                new RelatedSpan(rating.Span, "rated with"));
        }
    }

    private static bool IsInMethods(Section section) =>
        section.IsWithin(SectionRole.Methods) || section.IsWithin(SectionRole.CertaintyMethods) || section.IsWithin(SectionRole.Collection);
}
