using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5025: studies are counted by the significance of their results.</summary>
public sealed class VoteCounting : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5025", "vote-counting", "Studies are counted by the significance of their results", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Swim, "3")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.VoteCounts
        .Select(vote => Report(vote.Span, $"{vote.PartName} counts studies by significance: '{vote.Text}'"));
}
