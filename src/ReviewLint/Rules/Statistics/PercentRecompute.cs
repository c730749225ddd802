using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5001: a percentage is not that of the count beside it.</summary>
public sealed class PercentRecompute : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5001", "percent-recompute", "A percentage does not match the count beside it", RuleCategory.Statistics, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (Fraction fraction in review.Fractions.Where(fraction => !fraction.IsDerived))
        {
            DiagnosticSeverity severity = fraction.Anchor == Anchor.Adjacent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
            if (fraction.Count > fraction.Whole)
            {
                yield return Report(
                    fraction.Agrees ? DiagnosticSeverity.Warning : severity,
                    fraction.Span,
                    $"the part of {fraction.Count} is greater than the whole of {fraction.Whole}");
            }
            else if (!fraction.Agrees)
            {
                yield return Report(
                    fraction.NearlyAgrees ? DiagnosticSeverity.Info : severity,
                    fraction.Span,
                    $"{fraction.Count} of {fraction.Whole} is {fraction.Recomputed}%, not {fraction.Percent}%");
            }
        }
    }
}
