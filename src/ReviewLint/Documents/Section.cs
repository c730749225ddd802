using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A heading with the blocks up to the next heading, and its sub-sections.</summary>
public sealed class Section
{
    internal Section(HeadingBlock? heading, Section? parent, int level)
    {
        Heading = heading;
        Parent = parent;
        Level = level;
    }

    /// <summary>The heading; <see langword="null"/> for text before the first heading of the draft.</summary>
    public HeadingBlock? Heading { get; }

    /// <summary>The enclosing section, or <see langword="null"/> at the top.</summary>
    public Section? Parent { get; }

    /// <summary>Depth of the heading; 0 for a title or text before any heading.</summary>
    public int Level { get; }

    /// <summary>The part of the review it belongs to.</summary>
    public PartKind Part { get; internal set; } = PartKind.Body;

    /// <summary>What its heading makes it.</summary>
    public SectionRole Role { get; internal set; }

    /// <summary>The blocks directly under the heading, sub-sections left out.</summary>
    public ImmutableArray<Block> Blocks { get; internal set; } = [];

    /// <summary>The sub-sections, in order.</summary>
    public ImmutableArray<Section> Children { get; internal set; } = [];

    /// <summary>From the heading to the end of the last sub-section.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The words of the heading without a closing colon; empty without a heading.</summary>
    public string Title => Heading?.Title.Text.TrimEnd(':', ' ') ?? "";

    /// <summary>The words of the heading in the form that headings are compared in.</summary>
    public string FoldedTitle => field ??= HeadingFolder.Fold(Title);

    /// <summary>Titles from the outermost section to this one, joined by " / ".</summary>
    public string Path
    {
        get
        {
            Stack<string> titles = new([Title]);
            for (Section? above = Parent; above is { Heading: not null }; above = above.Parent)
            {
                titles.Push(above.Title);
            }

            return string.Join(" / ", titles);
        }
    }

    /// <summary>This section and all below it, in order.</summary>
    public IEnumerable<Section> SelfAndDescendants()
    {
        Stack<Section> open = new([this]);
        while (open.TryPop(out Section? section))
        {
            yield return section;
            for (int i = section.Children.Length - 1; i >= 0; i--)
            {
                open.Push(section.Children[i]);
            }
        }
    }

    /// <summary>The role of this section or, when unknown, of the nearest enclosing one that has a role.</summary>
    public SectionRole EffectiveRole
    {
        get
        {
            Section section = this;
            while (section.Role == SectionRole.Unknown && section.Parent is { } parent && parent.Part == Part)
            {
                section = parent;
            }

            return section.Role;
        }
    }

    /// <summary>Whether this section or one that encloses it in the same part has a role.</summary>
    public bool IsWithin(SectionRole role)
    {
        Section? section = this;
        while (section is not null && section.Part == Part)
        {
            if (section.Role == role)
            {
                return true;
            }

            section = section.Parent;
        }

        return false;
    }

    /// <summary>The passages of prose and tables directly under the heading, in order.</summary>
    public IReadOnlyList<Passage> Passages => field ??= [.. Blocks.SelectMany(PassagesOf)];

    /// <summary>The sentences of prose (not of tables) directly under the heading, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => field ??= [.. Blocks.OfType<ProseBlock>().SelectMany(block => block.Passage.Sentences)];

    /// <summary>Whether there is nothing under the heading: no words, table, code or figure, and no sub-section.</summary>
    public bool IsBlank => Children.IsEmpty && Blocks.All(block => block is CommentBlock or ProseBlock { Passage.IsEmpty: true });

    private static IEnumerable<Passage> PassagesOf(Block block) => block switch
    {
        ProseBlock prose => [prose.Passage],
        TableBlock table => table.Rows.SelectMany(row => row.Cells),
        _ => [],
    };
}
