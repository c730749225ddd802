using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="RegistryId"/> facts.</summary>
internal static class RegistryIdExtractor
{
    public static ImmutableArray<RegistryId> Extract(ReviewDocument document) => [];
}
