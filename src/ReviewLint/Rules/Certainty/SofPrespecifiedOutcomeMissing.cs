using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6010: a critical outcome has no row in the table of findings.</summary>
public sealed class SofPrespecifiedOutcomeMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6010", "sof-prespecified-outcome-missing", "A critical outcome has no row in the table of findings", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "14.1.6.2")],
        IsCochraneDemand = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.DocumentType is DocumentType.Protocol or DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Scoping
            ? []
            : review.OutcomeGaps.Where(gap => gap.Kind == OutcomeGapKind.NotInFindings).Select(gap => Report(
                gap.Span,
                $"the methods plan '{gap.Text}' as a critical or primary outcome but no row of the table of findings has it, not even to say that it was not reported",
                review.FindingsTables.Take(1).Select(table => new RelatedSpan(table.Span, "table of findings")).ToArray()));
}
