namespace ReviewLint.Facts.Extraction;

/// <summary>What a word that hedges stands for.</summary>
/// <param name="Hedge">How surely a claim is put with it.</param>
/// <param name="IsReport">Whether it only reports ("suggests", "appears"), so that it fits more than one level.</param>
internal sealed record HedgeWord(ClaimHedge Hedge, bool IsReport);
