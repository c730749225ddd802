using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="NullResult"/> facts.</summary>
internal static class NullResultExtractor
{
    public static ImmutableArray<NullResult> Extract(ReviewDocument document) => [];
}
