using System.Collections.Immutable;

namespace ReviewLint.Documents;

/// <summary>The headings that share the eligibility criteria of a review or protocol among them: "Types of studies" and its siblings.</summary>
internal static class CriteriaHeadings
{
    private static readonly ImmutableArray<SectionRole> s_family =
    [
        SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants, SectionRole.CriteriaInterventions, SectionRole.CriteriaComparators,
        SectionRole.CriteriaOutcomes, SectionRole.IndexTests, SectionRole.TargetConditions, SectionRole.ReferenceStandards,
    ];

    // Every review question has these two, whether it asks about interventions, tests or experiences.
    private static readonly ImmutableArray<(SectionRole Role, string Title)> s_always =
        [(SectionRole.CriteriaDesigns, "Types of studies"), (SectionRole.CriteriaParticipants, "Types of participants")];

    /// <summary>The first heading of the family in a part, and the titles of those that must stand beside it and do not.</summary>
    /// <returns>Nothing when fewer than two of the family are there: then the criteria are written without such headings.</returns>
    public static (Section First, ImmutableArray<string> Missing)? Incomplete(DocumentPart part)
    {
        Section[] present = [.. part.WithRole([.. s_family])];
        string[] missing = [.. s_always.Where(each => !present.Any(section => section.Role == each.Role)).Select(each => each.Title)];
        return present.Select(section => section.Role).Distinct().Count() >= 2 && missing.Length > 0 ? (present[0], [.. missing]) : null;
    }
}
