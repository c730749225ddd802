using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>What one pass over the sentences that count studies and participants finds.</summary>
/// <param name="Sums">Parts that are printed as all of a total.</param>
/// <param name="Sizes">Studies and participants behind single results.</param>
internal sealed record CountFacts(ImmutableArray<PartitionSum> Sums, ImmutableArray<EvidenceSize> Sizes);
