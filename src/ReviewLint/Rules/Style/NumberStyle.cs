using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9804: numbers below ten, or at the start of a sentence, are in figures.</summary>
public sealed class NumberStyle : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9804", "number-style", "A number is in figures where Cochrane prints words", RuleCategory.Style, DiagnosticSeverity.Info, IsEnabledByDefault: false);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Profile == Profile.Cochrane ? ReportOnce(review.NumberSlips, first => $"'{first.Text}' is in figures where words are used") : [];
}
