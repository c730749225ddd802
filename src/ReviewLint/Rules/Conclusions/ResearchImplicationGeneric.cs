using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8011: research is called for without a word on which.</summary>
public sealed class ResearchImplicationGeneric : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8011",
        "research-implication-generic",
        "Research is called for without saying which",
        RuleCategory.Conclusions,
        DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.3")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.ResearchNeeds
        .Where(need => !need.IsSpecific)
        .Select(need => Report(
            need.Part == PartKind.Body ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            need.Span,
            $"{need.PartName} says '{need.Text}' without naming people, comparison, outcome or design"));
}
