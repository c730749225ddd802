using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>Turns the flat blocks of a reader into sections, and gives every section its part and role.</summary>
internal static class DocumentBuilder
{
    public static ReviewDocument Build(ParsedDraft draft)
    {
        ImmutableArray<Section> roots = BuildSections(draft);
        Passage? title = FindTitle(draft, roots);
        PartAssigner.Assign(roots, title);
        return new ReviewDocument(draft, roots, BuildParts(roots), title);
    }

    private static ImmutableArray<Section> BuildSections(ParsedDraft draft)
    {
        List<Section> roots = [];
        Stack<(Section Section, List<Section> Children)> open = [];
        List<(Section Section, List<Block> Blocks)> all = [];
        Section current = new(null, null, 0);
        List<Block> blocks = [];
        roots.Add(current);
        all.Add((current, blocks));
        int end = draft.Source.Length;
        foreach (Block block in draft.Blocks)
        {
            if (block is not HeadingBlock heading)
            {
                blocks.Add(block);
                continue;
            }

            while (open.Count > 0 && open.Peek().Section.Level >= heading.Level)
            {
                Close(open.Pop(), heading.Span.Start);
            }

            Section? parent = open.Count > 0 ? open.Peek().Section : null;
            current = new Section(heading, parent, heading.Level);
            blocks = [];
            all.Add((current, blocks));
            (parent is null ? roots : open.Peek().Children).Add(current);
            open.Push((current, []));
        }

        while (open.Count > 0)
        {
            Close(open.Pop(), end);
        }

        foreach ((Section section, List<Block> own) in all)
        {
            section.Blocks = [.. own];
        }

        Section lead = roots[0];
        lead.Span = new TextSpan(0, roots.Count > 1 ? roots[1].Heading!.Span.Start : end);
        return lead.Blocks.IsEmpty ? [.. roots.Skip(1)] : [.. roots];
    }

    private static void Close((Section Section, List<Section> Children) open, int end)
    {
        open.Section.Children = [.. open.Children];
        open.Section.Span = new TextSpan(open.Section.Heading!.Span.Start, end);
    }

    // A draft's only outermost heading, standing first, is its title; so is the one that front matter gives.
    private static Passage? FindTitle(ParsedDraft draft, ImmutableArray<Section> roots)
    {
        if (draft.FrontMatter?.Title is { IsEmpty: false } given)
        {
            return given;
        }

        Section? first = roots.FirstOrDefault(root => root.Heading is not null);
        if (first is null || (roots[0] != first && roots[0].Passages.Any(passage => !passage.IsEmpty)))
        {
            return null;
        }

        bool alone = roots.Count(root => root.Heading is { } h && h.Level == first.Level) == 1;
        bool known = SectionRoles.Find(first.Title, PartKind.Body) != SectionRole.Unknown;
        return (alone || first.Level == 0) && !known ? first.Heading!.Title : null;
    }

    private static ImmutableArray<DocumentPart> BuildParts(ImmutableArray<Section> roots) =>
    [
        .. roots.SelectMany(root => root.SelfAndDescendants())
            .GroupBy(section => section.Part)
            .OrderBy(group => group.Key)
            .Select(group => new DocumentPart(group.Key, [.. group], AnchorOf([.. group]))),
    ];

    private static TextSpan AnchorOf(ImmutableArray<Section> sections)
    {
        Section? named = sections.FirstOrDefault(section => section.Role is SectionRole.Abstract or SectionRole.Summary)
            ?? sections.FirstOrDefault(section => section.Heading is not null);
        return named?.Heading?.Title.Span
            ?? sections.SelectMany(section => section.Passages).FirstOrDefault(passage => !passage.IsEmpty)?.Sentences[0].Span
            ?? default;
    }
}
