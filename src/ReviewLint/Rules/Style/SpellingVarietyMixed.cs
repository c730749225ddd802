using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Style;

/// <summary>RL9807: British and American spellings of the same words stand side by side.</summary>
public sealed class SpellingVarietyMixed : RecurringRule
{
    private const int LeastOfEach = 2;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9807", "spelling-variety-mixed", "British and American spellings are mixed", RuleCategory.Style, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (IGrouping<string, SpellingVariant> group in review.SpellingVariants.GroupBy(variant => variant.Group))
        {
            SpellingVariant[] american = [.. group.Where(variant => variant.IsAmerican)];
            SpellingVariant[] british = [.. group.Where(variant => !variant.IsAmerican)];
            if (Math.Min(american.Length, british.Length) >= LeastOfEach)
            {
                // The rarer spelling is the one to change.
                (SpellingVariant[] rare, SpellingVariant[] common) = american.Length < british.Length ? (american, british) : (british, american);
                return ReportOnce(rare, first => $"'{first.Text}' stands beside '{common[0].Text}', which the draft uses {common.Length} times");
            }
        }

        return [];
    }
}
