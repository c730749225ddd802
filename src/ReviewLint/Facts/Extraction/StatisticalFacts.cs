using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>The facts that one pass over the numbers of a draft finds.</summary>
internal sealed record StatisticalFacts(
    ImmutableArray<EffectEstimate> Estimates,
    ImmutableArray<PValue> PValues,
    ImmutableArray<Heterogeneity> Heterogeneities,
    ImmutableArray<UnreadInterval> UnreadIntervals);
