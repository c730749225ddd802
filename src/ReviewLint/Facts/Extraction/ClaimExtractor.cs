using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="Claim"/> facts.</summary>
internal static class ClaimExtractor
{
    public static ImmutableArray<Claim> Extract(ReviewDocument document) => [];
}
