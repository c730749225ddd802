using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9802: limits of intervals are joined by a sign instead of "to".</summary>
public sealed class CiFormat : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9802", "ci-format", "The limits of an interval are not joined by 'to'", RuleCategory.Style, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Profile == Profile.Cochrane ? ReportOnce(review.IntervalSlips, first => $"the limits of the interval '{first.Text}' are not joined by 'to'") : [];
}
