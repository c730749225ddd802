using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5019: a test or measure of heterogeneity decides between fixed and random effects.</summary>
public sealed class ModelChoiceByHeterogeneityTest : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5019", "model-choice-by-heterogeneity-test", "Heterogeneity decides between fixed and random effects", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "10.10.4.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.ModelChoices
        .DistinctBy(choice => (choice.Part, choice.Section))
        .Select(choice => Report(
            choice.Anchor == Anchor.Adjacent ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            choice.Span,
            $"{choice.PartName} lets heterogeneity choose the {choice.Model}: '{choice.Text}'"));
}
