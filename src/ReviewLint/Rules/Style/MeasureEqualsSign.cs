using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9803: measures have a sign of equality, or I2 has none.</summary>
public sealed class MeasureEqualsSign : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9803", "measure-equals-sign", "A sign of equality stands where Cochrane prints none, or lacks", RuleCategory.Style, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Profile == Profile.Cochrane ? ReportOnce(review.EqualsSlips, first => $"'{first.Text}' is not in the form '{((StyleSlip)first).Preferred}'") : [];
}
