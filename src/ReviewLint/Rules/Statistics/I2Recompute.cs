using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5016: I2 lies outside 0 to 100, is given for one study, or does not follow from Q and its degrees of freedom.</summary>
public sealed class I2Recompute : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5016", "i2-recompute", "I2 is out of range or does not follow from its Q", RuleCategory.Statistics, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.Handbook, "10.10.4.4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (Heterogeneity found in review.Heterogeneities.Where(found => found.I2 is not null))
        {
            if (found.I2!.Value is < 0 or > 100)
            {
                yield return Report(found.I2.Span, $"an I2 of {found.I2}% lies outside 0% to 100%");
            }
            else if (found.Studies == 1)
            {
                yield return Report(DiagnosticSeverity.Warning, found.I2.Span, $"an I2 of {found.I2}% is given for 1 study");
            }
            else if (found.I2Conflicts)
            {
                yield return Report(
                    DiagnosticSeverity.Info,
                    found.Span,
                    $"Q of {found.Q} with {found.DegreesOfFreedom} degrees of freedom gives an I2 of {PrintedNumber.Print(found.ExpectedI2 ?? 0, 0)}%, not {found.I2}%");
            }
        }
    }
}
