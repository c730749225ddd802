using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Declarations;

/// <summary>RL9607: an included study has the surname of an author of the review, and nothing is said on it.</summary>
public sealed class ReviewAuthorIsStudyAuthor : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9607", "review-author-is-study-author", "An author of the review may be author of an included study", RuleCategory.Declarations, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.Mecir, "C60")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.OwnStudies.IsEmpty || review.Reports(ReportedTopic.StudyInvolvement)
        ? []
        : ReportOnce(
            [.. review.OwnStudies.DistinctBy(study => study.Text)],
            first => $"study '{first.Text}' has the surname of the review's author {((OwnStudy)first).Author.Text}, and nothing says who judged that study");
}
