using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9806: terms are not written as the style manual writes them.</summary>
public sealed class PreferredTerm : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9806", "preferred-term", "A term is not written in Cochrane's way", RuleCategory.Style, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Profile == Profile.Cochrane ? ReportOnce(review.TermSlips, first => $"term '{first.Text}' is written '{((StyleSlip)first).Preferred}' in Cochrane reviews") : [];
}
