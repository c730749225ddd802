using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9801: P values are not printed as "P = 0.03".</summary>
public sealed class PValueFormat : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9801", "p-value-format", "A P value is not printed in Cochrane's form", RuleCategory.Style, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Profile == Profile.Cochrane ? ReportOnce(review.PValueSlips, first => $"P value '{first.Text}' is not in the form '{((StyleSlip)first).Preferred}'") : [];
}
