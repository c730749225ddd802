using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5015: a number needed to treat has decimals or does not follow from the risk difference beside it.</summary>
public sealed class NntRecompute : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5015", "nnt-recompute", "A number needed to treat is not whole or does not match its risk difference", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.4.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (NumberNeeded needed in review.NumbersNeeded)
        {
            if (needed.Estimate.Value is { Decimals: > 0 } value)
            {
                yield return Report(value.Span, $"the number needed to treat of {value} is not a whole number");
            }
            else if (needed is { Conflicts: true, Difference: { } difference })
            {
                yield return Report(
                    needed.Span,
                    $"a risk difference of {difference.Value} gives a number needed to treat of {PrintedNumber.Print(needed.Expected, 0)}, not {needed.Estimate.Value}",
                    new RelatedSpan(difference.Span, "the risk difference"));
            }
        }
    }
}
