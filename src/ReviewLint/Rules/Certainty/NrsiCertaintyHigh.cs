using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6008: evidence from studies without randomisation is rated moderate or high without a reason.</summary>
public sealed class NrsiCertaintyHigh : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6008", "nrsi-certainty-high", "Evidence without randomisation is rated moderate or high without a reason", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "14.2.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.DocumentType is DocumentType.Dta or DocumentType.Qualitative
        ? []
        : review.CertaintyStatements
            .Where(statement => statement is { IsFromNonRandomised: true, IsRatedUp: false, IsWanted: false, Level: CertaintyLevel.Moderate or CertaintyLevel.High })
            .Select(statement => Report(
                statement.Span,
                $"{statement.PartName} rates evidence from studies without randomisation {statement.Level!.Value.ToName()} and gives no reason; without one it is low or very low"));
}
