using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4008: studies were excluded after full-text reading and nothing says which.</summary>
public sealed class ExcludedStudiesNotListed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4008", "excluded-studies-not-listed", "Studies excluded at full text are not listed", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "16b"), new(Standards.Amstar2, "7")],
        IsCochraneDemand = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        FlowNumber? read = review.FlowNumbers.FirstOrDefault(number => number is { Part: PartKind.Body, Stage: FlowStage.ExcludedFullText, Number: > 0 })
            ?? review.FlowNumbers.FirstOrDefault(number => number is { Part: PartKind.Body, Stage: FlowStage.Assessed, Number: > 0 });
        FlowNumber? included = review.FlowNumbers.FirstOrDefault(number => number is { Part: PartKind.Body, Stage: FlowStage.Included });
        if (read is null || (read.Stage == FlowStage.Assessed && included?.IsFewOf(read) != true) || review.MainText is null || review.DocumentType == DocumentType.Protocol
            || review.Reports(ReportedTopic.ExcludedStudies) || review.StudyIds.Any(id => id.List == StudyList.Excluded))
        {
            yield break;
        }

        // Exclusions without any reason are a finding of their own.
        if (read.Stage == FlowStage.Assessed || review.Reports(ReportedTopic.ExclusionReasons) || review.FlowNumbers.Any(number => number.Stage == FlowStage.ExcludedReason))
        {
            yield return Report(read.Span, $"{read.Name}, but no list of the excluded studies is given or pointed to");
        }
    }
}
