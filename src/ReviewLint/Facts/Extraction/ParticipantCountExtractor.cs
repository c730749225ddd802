using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ParticipantCount"/> facts.</summary>
internal static class ParticipantCountExtractor
{
    public static ImmutableArray<ParticipantCount> Extract(ReviewDocument document) => [];
}
