namespace ReviewLint.Facts;

/// <summary>Whether the review includes studies, and the words that say so.</summary>
/// <param name="State">What the draft says.</param>
/// <param name="Evidence">The null result or the count that decided, or <see langword="null"/> when the state is unknown.</param>
public sealed record IncludedStudies(InclusionState State, Fact? Evidence)
{
    /// <summary>Nothing tells.</summary>
    public static IncludedStudies Unknown { get; } = new(InclusionState.Unknown, null);

    internal static IncludedStudies Decide(Review review) => Unknown;
}
