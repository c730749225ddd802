using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7005: the results have an outcome that the methods do not list.</summary>
public sealed class OutcomeNotPrespecified : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7005", "outcome-not-prespecified", "The results have an outcome that was not planned", RuleCategory.Consistency, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C13"), new(Standards.Mecir, "C14"), new(Standards.Prisma2020, "24c")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.DocumentType is DocumentType.Protocol or DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Scoping
            ? []
            : review.OutcomeGaps.Where(gap => gap.Kind == OutcomeGapKind.NotPlanned).Select(gap => Report(
                gap.Span,
                $"the results give an estimate for '{gap.Text}', which is none of the {review.PlannedOutcomes.Count(outcome => outcome.Part == PartKind.Body)} outcomes of '{gap.Lacking.Title}'",
                new RelatedSpan(gap.Lacking.Heading?.Title.Span ?? gap.Lacking.Span, "not listed here")));
}
