using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5021: pooling is said of a single study.</summary>
public sealed class PooledSingleStudy : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5021", "pooled-single-study", "A single study is said to be pooled", RuleCategory.Statistics, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.SynthesisMethods
        .Where(method => method is { Kind: SynthesisMethodKind.Pooling, Studies: 1 })
        .Select(method => Report(method.Span, "the words speak of pooling but the estimate rests on 1 study"));
}
