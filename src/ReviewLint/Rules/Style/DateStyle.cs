using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9805: dates of searches are not printed as "15 October 2013".</summary>
public sealed class DateStyle : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9805", "date-style", "A date is not in the form '15 October 2013'", RuleCategory.Style, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Profile == Profile.Cochrane ? ReportOnce(review.DateSlips, first => $"date '{first.Text}' is not in the form '{((StyleSlip)first).Preferred}'") : [];
}
