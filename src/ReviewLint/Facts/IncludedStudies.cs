using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts.Extraction;

namespace ReviewLint.Facts;

/// <summary>Whether the review includes studies, and the words that say so.</summary>
/// <param name="State">What the draft says.</param>
/// <param name="Evidence">The null result or the count that decided, or <see langword="null"/> when the state is unknown.</param>
public sealed record IncludedStudies(InclusionState State, Fact? Evidence)
{
    /// <summary>Nothing tells.</summary>
    public static IncludedStudies Unknown { get; } = new(InclusionState.Unknown, null);

    // A false "None" would turn every claim of a review into an error: one sign of an included study anywhere is enough against it.
    internal static IncludedStudies Decide(Review review)
    {
        if (review.StudyTotals.FirstOrDefault(count => count.Studies > 0) is { } total)
        {
            return new IncludedStudies(InclusionState.Some, total);
        }

        ImmutableArray<NullResult> results = [.. review.NullResults.Where(result => !StudySections.Concludes(result.Section))];
        bool hasResults = review.Document.Sections.Any(section => section.Part != PartKind.Summary && section.Role == SectionRole.Results);
        NullResult? decisive = hasResults
            ? results.FirstOrDefault(result => result.Part != PartKind.Summary)
            : results.FirstOrDefault(result => result.Anchor == Anchor.Adjacent);
        return decisive is null || InclusionSigns.AreIn(review.Document) ? Unknown : new IncludedStudies(InclusionState.None, decisive);
    }
}
