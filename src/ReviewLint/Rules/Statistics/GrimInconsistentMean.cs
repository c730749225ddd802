using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5024: a mean of counted events is impossible for the size of its group.</summary>
public sealed class GrimInconsistentMean : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5024", "grim-inconsistent-mean", "A mean of counted events is impossible for the size of its group", RuleCategory.Statistics, DiagnosticSeverity.Info, IsEnabledByDefault: false);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.GroupMeans
        .Where(mean => !mean.IsPossible)
        .Select(mean => Report(mean.Span, $"no total of whole events gives a mean of {mean.Mean} in {mean.Size} people"));
}
