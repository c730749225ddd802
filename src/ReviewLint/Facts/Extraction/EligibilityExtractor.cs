using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="EligibilityElement"/> facts.</summary>
internal static class EligibilityExtractor
{
    public static ImmutableArray<EligibilityElement> Extract(ReviewDocument document) => [];
}
