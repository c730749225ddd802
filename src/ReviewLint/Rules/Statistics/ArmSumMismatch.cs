using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5023: groups that make up a total do not add up to it.</summary>
public sealed class ArmSumMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5023", "arm-sum-mismatch", "Groups do not add up to their total", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "17")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (PartitionSum sum in review.PartitionSums)
        {
            if (sum.Sum != sum.Total)
            {
                yield return Report(
                    sum.Span,
                    $"{sum.Addition} is {sum.Sum} but the total is {sum.Total} {sum.Noun}",
                    [new RelatedSpan(sum.TotalSpan, $"{sum.Total} {sum.Noun}"), .. sum.PartSpans.Skip(1).Select(span => new RelatedSpan(span, "another part"))]);
            }
        }
    }
}
