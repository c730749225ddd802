using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5022: groups of people are compared by what is significant in each of them.</summary>
public sealed class SubgroupSignificanceComparison : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5022", "subgroup-significance-comparison", "Groups are compared by what is significant in each", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "10.11.3"), new Authority(Standards.Mecir, "C67")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.SubgroupContrasts
        .Where(contrast => !contrast.HasTest)
        .Select(contrast => Report(contrast.Span, $"{contrast.PartName} compares groups by significance without a test of their difference: '{contrast.Text}'"));
}
