using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7004: the results are silent on an outcome that the methods list.</summary>
public sealed class OutcomePrespecifiedNotReported : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7004", "outcome-prespecified-not-reported", "The results are silent on a planned outcome", RuleCategory.Consistency, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "10a"), new(Standards.Prisma2020, "20b"), new(Standards.Handbook, "14.1.6.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType is DocumentType.Protocol or DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Scoping)
        {
            return [];
        }

        ImmutableArray<OutcomeGap> silent = [.. review.OutcomeGaps.Where(gap => gap.Kind == OutcomeGapKind.NotReported)];
        OutcomeGap[] others = [.. silent.Where(gap => gap.Priority != OutcomePriority.Critical)];
        return
        [
            .. silent.Where(gap => gap.Priority == OutcomePriority.Critical).Select(Critical),
            .. others.Take(1).Select(first => Report(
                DiagnosticSeverity.Warning,
                first.Span,
                others.Length == 1 ? $"the methods plan '{first.Text}' but '{first.Lacking.Title}' does not mention it" : $"the methods plan '{first.Text}' and {others.Length - 1} more outcomes that '{first.Lacking.Title}' does not mention",
                [.. others.Skip(1).Take(5).Select(gap => new RelatedSpan(gap.Span, "not mentioned either"))])),
        ];
    }

    private Diagnostic Critical(OutcomeGap gap) => Report(
        gap.IsNowhere ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        gap.Span,
        gap.IsNowhere ? $"the methods plan '{gap.Text}' as a critical or primary outcome but nothing after them mentions it" : $"the methods plan '{gap.Text}' as a critical or primary outcome but '{gap.Lacking.Title}' does not mention it",
        new RelatedSpan(gap.Lacking.Heading?.Title.Span ?? gap.Lacking.Span, "results"));
}
