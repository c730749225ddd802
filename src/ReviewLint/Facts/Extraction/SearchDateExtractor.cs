using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SearchDate"/> facts.</summary>
internal static class SearchDateExtractor
{
    public static ImmutableArray<SearchDate> Extract(ReviewDocument document) => [];
}
