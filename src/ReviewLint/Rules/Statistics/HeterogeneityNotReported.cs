using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5018: pooled results are given and nothing says how much the studies differ.</summary>
public sealed class HeterogeneityNotReported : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5018", "heterogeneity-not-reported", "Results are pooled and no heterogeneity is reported", RuleCategory.Statistics, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.Prisma2020, "13d"), new(Standards.Prisma2020, "20b"), new(Standards.Amstar2, "11"), new(Standards.Amstar2, "14")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        EffectEstimate[] pooled = [.. review.Estimates.Where(estimate => estimate is { Part: PartKind.Body, Interval: not null, Studies: >= 2 } && !estimate.Section.IsWithin(SectionRole.Background))];
        if (review.MainText is not null && pooled.Length > 0 && review.Heterogeneities.All(found => found.Part == PartKind.Abstract) && !review.Reports(ReportedTopic.Heterogeneity))
        {
            yield return Report(
                pooled[0].Span, $"pools {pooled[0].Studies} studies, {(pooled.Length == 1 ? "the only pooled result" : $"one of {pooled.Length} pooled results")}, but the results give no measure of heterogeneity",
                [.. pooled.Skip(1).Take(5).Select(estimate => new RelatedSpan(estimate.Span, "pooled too"))]);
        }
    }
}
