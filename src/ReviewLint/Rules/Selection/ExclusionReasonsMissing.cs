using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4004: reports were excluded after they were read in full, and no reason is given.</summary>
public sealed class ExclusionReasonsMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4004", "exclusion-reasons-missing", "Reports read in full are excluded without reasons", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "16b"), new(Standards.Amstar2, "7"), new(Standards.Mecir, "C41")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        FlowNumber? excluded = review.FlowNumbers.FirstOrDefault(number => number is { Part: PartKind.Body, Stage: FlowStage.ExcludedFullText, Number: > 0 });
        if (excluded is not null && review.MainText is not null && review.DocumentType != DocumentType.Protocol && !review.Reports(ReportedTopic.ExclusionReasons)
            && !review.Reports(ReportedTopic.ExcludedStudies) && review.FlowNumbers.All(number => number.Stage != FlowStage.ExcludedReason))
        {
            yield return Report(excluded.Span, $"{excluded.Name}, but no reason for excluding them is given");
        }
    }
}
