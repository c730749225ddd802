using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Fixes;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4010: the results name a study that no list of the review has.</summary>
public sealed class StudyIdOrphan : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4010", "study-id-orphan", "The results name a study that no list has", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "17"), new(Standards.Mecir, "C42")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.StudyOrphans.Take(5).Select(orphan => orphan.Nearest is not { } near
        ? Report(orphan.Mention.Span, $"'{orphan.Mention.Text}' stands in no list of studies and in no reference")
        : Report(orphan.Mention.Span, $"'{orphan.Mention.Text}' stands in no list of studies; '{near.Text}' does", new RelatedSpan(near.Span, near.Text)) with
        {
            Fixes = [new Fix($"change {orphan.Mention.Text} to {near.Text}", FixSafety.Unsafe, [new TextEdit(orphan.Mention.Span, near.Text)])],
        });
}
