using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="SearchSource"/> facts.</summary>
internal static class SearchSourceExtractor
{
    public static ImmutableArray<SearchSource> Extract(ReviewDocument document) => [];
}
