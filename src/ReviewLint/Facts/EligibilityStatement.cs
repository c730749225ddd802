using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Where a part of the review states whom and what it includes, and what it states.</summary>
/// <param name="Part">The part.</param>
/// <param name="Span">The heading of the criteria, else the sentence that states eligibility, else the part's own place.</param>
/// <param name="Name">What messages call it: the heading in quotes, else the part.</param>
/// <param name="HasHeading">Whether the criteria have a heading of their own.</param>
/// <param name="AsksForComparison">Whether the question compares interventions; not so for accuracy, prognosis, experience or mapping.</param>
/// <param name="Elements">
/// The elements; <see cref="Anchor.Adjacent"/> where the criteria state them, <see cref="Anchor.Segment"/> where only the title, the
/// objectives or other methods do.
/// </param>
public sealed record EligibilityStatement(
    PartKind Part,
    TextSpan Span,
    string Name,
    bool HasHeading,
    bool AsksForComparison,
    ImmutableArray<EligibilityElement> Elements)
{
    /// <summary>The best statement of an element, or <see langword="null"/> when nothing states it.</summary>
    public EligibilityElement? Find(EligibilitySlot slot) =>
        Elements.Where(element => element.Slot == slot).OrderBy(element => element.Anchor).FirstOrDefault();
}
