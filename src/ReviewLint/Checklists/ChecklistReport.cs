using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Checklists;

/// <summary>A checklist as a draft answers it.</summary>
/// <param name="Source">The draft.</param>
/// <param name="Title">Its title; empty without one.</param>
/// <param name="Checklist">The checklist.</param>
/// <param name="Answers">One answer an item, in order.</param>
public sealed record ChecklistReport(SourceText Source, string Title, Checklist Checklist, ImmutableArray<ItemAnswer> Answers)
{
    /// <summary>Number of items with a status.</summary>
    public int Count(ItemStatus status) => Answers.Count(answer => answer.Status == status);

    /// <summary>How many items have which status, in words.</summary>
    public string Totals =>
        $"{Count(ItemStatus.Reported)} reported, {Count(ItemStatus.Missing)} missing, {Count(ItemStatus.Unclear)} unclear, {Count(ItemStatus.NotApplicable)} not applicable";

    /// <summary>The line of an answer's words, from 1; <see langword="null"/> without words.</summary>
    public int? LineOf(ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Evidence is { } evidence ? Source.GetPosition(evidence.Span.Start).Line : null;
    }

    /// <summary>The path of the section of an answer's words; empty without words.</summary>
    public static string SectionOf(ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Evidence switch
        {
            null => "",
            { Section.Path: { Length: > 0 } } known => WithoutTitle(known.Section),
            { Part: var part } => PartKindNames.ToName(part),
        };
    }

    // The title heads the whole checklist already.
    private static string WithoutTitle(Section section)
    {
        Section root = section;
        while (root.Parent is { Heading: not null } above)
        {
            root = above;
        }

        return root.Part == PartKind.Title && root != section ? section.Path[(root.Title.Length + 3)..] : section.Path;
    }
}
