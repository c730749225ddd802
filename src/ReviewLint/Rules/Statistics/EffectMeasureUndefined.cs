using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5011: an effect measure of the results is not named in the methods.</summary>
public sealed class EffectMeasureUndefined : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5011", "effect-measure-undefined", "An effect measure of the results is not named in the methods", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Prisma2020, "12")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        DeclaredMeasure[] named = [.. review.DeclaredMeasures.Where(declared => s_usual.Contains(declared.Measure)).DistinctBy(declared => declared.Measure)];
        return named.Length == 0
            ? []
            : review.Estimates
                .Where(estimate => estimate is { Part: PartKind.Body, Interval: not null, Label.Length: > 0, IsInTable: false, Anchor: Anchor.Adjacent } && s_usual.Contains(estimate.Measure)
                    && (estimate.Section.IsWithin(SectionRole.Results) || estimate.Section.IsWithin(SectionRole.Effects)) && !named.Any(declared => declared.Measure == estimate.Measure))
                .GroupBy(estimate => estimate.Measure)
                .Select(same => Report(
                    same.First().Span,
                    $"results use {same.First().Label} but the methods name {string.Join(", ", named.Select(declared => declared.Text))}",
                    new RelatedSpan(named[0].Span, "named here")));
    }

    private static readonly HashSet<EffectMeasure> s_usual =
    [
        EffectMeasure.RiskRatio, EffectMeasure.OddsRatio, EffectMeasure.HazardRatio, EffectMeasure.RateRatio, EffectMeasure.MeanDifference,
        EffectMeasure.StandardisedMeanDifference, EffectMeasure.RiskDifference,
    ];
}
