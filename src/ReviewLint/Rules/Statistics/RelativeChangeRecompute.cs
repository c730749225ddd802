using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5014: a reduction or increase in per cent is not that of the ratio beside it.</summary>
public sealed class RelativeChangeRecompute : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5014", "relative-change-recompute", "A change in per cent does not match its ratio", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.4.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.RelativeChanges
        .Where(change => change.Conflicts)
        .Select(change => Report(
            change.Span,
            $"a change of {change.Percent}% is said of {change.Estimate.Label} {change.Estimate.Value}, which is one of {PrintedNumber.Print(change.Expected, change.Percent.Decimals)}%",
            new RelatedSpan(change.Estimate.Span, "the ratio")));
}
