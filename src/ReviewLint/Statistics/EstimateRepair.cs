namespace ReviewLint.Statistics;

/// <summary>A single edit that would make an estimate and its interval agree.</summary>
/// <param name="Kind">What kind of edit.</param>
/// <param name="Index">Which number: 0 the estimate, 1 the first limit, 2 the second; -1 for the measure.</param>
/// <param name="Figure">What that number would be.</param>
/// <param name="Triple">The triple after the edit.</param>
internal sealed record EstimateRepair(RepairKind Kind, int Index, Figure Figure, EstimateTriple Triple);
