using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8006: a result that is not significant is called a trend, borderline or nearly significant.</summary>
public sealed class TrendLanguage : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8006", "trend-language", "A result that is not significant is called a trend", RuleCategory.Conclusions, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C72")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.SignificanceWords
        .Where(word => word is { Frame: ClaimFrame.Plain, Polarity: SignificancePolarity.Trend })
        .DistinctBy(word => word.Sentence)
        .Select(word => Report(word.Span, $"{word.PartName} makes a result of a near miss: '{word.Text}'"));
}
