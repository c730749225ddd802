using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5013: a number of fewer or more events is not the difference of the two risks beside it.</summary>
public sealed class DifferenceRecompute : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5013", "difference-recompute", "A difference of risks is not the difference of the two risks", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "14.1.5.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.AbsoluteEffects
        .Where(effect => effect.DifferenceConflicts)
        .Select(effect => Report(
            effect.Span,
            $"{effect.Comparator} and {effect.Intervention} per {effect.Base} differ by {PrintedNumber.Print(effect.Subtracted, effect.Comparator.Decimals)}, not by {effect.Difference}"));
}
