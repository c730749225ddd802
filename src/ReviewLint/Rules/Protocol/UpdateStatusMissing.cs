using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9409: an update does not say what it adds to the earlier version.</summary>
public sealed class UpdateStatusMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9409", "update-status-missing", "An update does not say what is new in it", RuleCategory.Protocol, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "16a"), new(Standards.RevMan, "what's new")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        bool hasResults = review.DocumentType != DocumentType.Protocol && review.Body?.Find(SectionRole.Results) is not null;
        if (hasResults && review.FindStatement(ReportedTopic.ReviewUpdate) is { } update && !review.Reports(ReportedTopic.UpdateNews))
        {
            yield return Report(update.Span, $"'{update.Text}' names an earlier version, but no part says how many studies are new or that none are");
        }
    }
}
