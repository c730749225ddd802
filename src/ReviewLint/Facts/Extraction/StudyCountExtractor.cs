using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="StudyCount"/> facts.</summary>
internal static class StudyCountExtractor
{
    public static ImmutableArray<StudyCount> Extract(ReviewDocument document) => [];
}
