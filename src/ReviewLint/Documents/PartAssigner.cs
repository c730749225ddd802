using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>Decides which part of the review each section belongs to, and with it what the section is for.</summary>
internal static class PartAssigner
{
    // Headings that only a main text has: a draft without any of them and without the heading "Abstract" is an abstract or a summary.
    private static readonly SectionRole[] s_bodyOnly =
    [
        SectionRole.Methods, SectionRole.Discussion, SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants,
        SectionRole.References, SectionRole.IndexTests,
    ];

    // What an abstract with nothing but bare headings after it may hold.
    private static readonly SectionRole[] s_abstractRoles =
    [
        SectionRole.Background, SectionRole.Objectives, SectionRole.Search, SectionRole.Criteria, SectionRole.CriteriaOutcomes,
        SectionRole.Collection, SectionRole.RiskOfBiasMethods, SectionRole.SynthesisMethods, SectionRole.Methods, SectionRole.Results,
        SectionRole.Included, SectionRole.Effects, SectionRole.Conclusions, SectionRole.Funding, SectionRole.Registration,
        SectionRole.Limitations,
    ];

    public static void Assign(ImmutableArray<Section> roots, Passage? title)
    {
        ImmutableArray<Section> tops = Unwrap(roots, title);
        PartKind? only = SolePart(tops);
        PartKind current = only ?? PartKind.Body;
        HashSet<SectionRole> seen = [];
        Section? opener = null;
        foreach (Section section in tops)
        {
            if (section.Heading is { } heading && ReferenceEquals(heading.Title, title))
            {
                section.Part = PartKind.Title;
                section.Role = SectionRole.Unknown;
                continue;
            }

            SectionRole plain = SectionRoles.Find(section.Title, PartKind.Body);
            if (plain is SectionRole.Abstract or SectionRole.Summary)
            {
                current = plain == SectionRole.Abstract ? PartKind.Abstract : PartKind.Summary;
                opener = section;
                seen.Clear();
            }
            else if (plain is SectionRole.References or SectionRole.Appendix)
            {
                current = PartKind.BackMatter;
            }
            else if (section.Heading is not null)
            {
                current = Next(section, current, only, opener, seen);
            }

            AssignTree(section, current);
            seen.Add(section.Role);
        }
    }

    private static ImmutableArray<Section> Unwrap(ImmutableArray<Section> roots, Passage? title)
    {
        ImmutableArray<Section>.Builder tops = ImmutableArray.CreateBuilder<Section>();
        foreach (Section root in roots)
        {
            tops.Add(root);
            if (root.Heading is { } heading && ReferenceEquals(heading.Title, title))
            {
                tops.AddRange(root.Children);
            }
        }

        return tops.ToImmutable();
    }

    // The part that all of a draft without the headings "Abstract" and "Plain language summary" is, or null for a main text.
    private static PartKind? SolePart(ImmutableArray<Section> tops)
    {
        ImmutableArray<SectionRole> roles = [.. tops.Select(section => SectionRoles.Find(section.Title, PartKind.Body))];
        if (roles.Any(s_bodyOnly.Contains) || !roles.Any(s_abstractRoles.Contains))
        {
            return tops.Any(section => SectionRoles.IsSummaryHeading(section.Title)) && !roles.Any(s_bodyOnly.Contains) ? PartKind.Summary : null;
        }

        return PartKind.Abstract;
    }

    private static PartKind Next(Section section, PartKind current, PartKind? only, Section? opener, HashSet<SectionRole> seen)
    {
        if (only is not null || (current == PartKind.Summary && opener is { Children.IsEmpty: true }))
        {
            bool summary = SectionRoles.IsSummaryHeading(section.Title);
            if (summary)
            {
                return PartKind.Summary;
            }

            SectionRole role = SectionRoles.Find(section.Title, PartKind.Abstract);
            bool stays = current == PartKind.Summary && opener is not null;
            return role == SectionRole.Unknown || stays ? current : only ?? PartKind.Body;
        }

        if (current == PartKind.Abstract && opener is { Children.IsEmpty: true })
        {
            SectionRole role = SectionRoles.Find(section.Title, PartKind.Abstract);
            bool text = opener.Passages.Any(passage => !passage.IsEmpty);
            return !text && s_abstractRoles.Contains(role) && !seen.Contains(role) && section.Children.IsEmpty ? PartKind.Abstract : PartKind.Body;
        }

        return current == PartKind.BackMatter ? PartKind.BackMatter : PartKind.Body;
    }

    private static void AssignTree(Section section, PartKind part)
    {
        foreach (Section each in section.SelfAndDescendants())
        {
            each.Part = part;
            each.Role = SectionRoles.Find(each.Title, part);
        }
    }
}
