using System.Collections.Immutable;

namespace ReviewLint.Documents;

/// <summary>The sections of a part in one format, as <c>rules/schemas</c> has them.</summary>
/// <param name="Name">The name of its file, for example "abstract-long".</param>
/// <param name="Part">The part.</param>
/// <param name="Format">The format.</param>
/// <param name="Profile">Whose demands these are.</param>
/// <param name="Types">The types of document that it serves.</param>
/// <param name="Sections">The outermost sections, in order; forbidden ones last.</param>
public sealed record Schema(
    string Name,
    PartKind Part,
    SectionFormat Format,
    Profile Profile,
    ImmutableArray<DocumentType> Types,
    ImmutableArray<SchemaSection> Sections)
{
    /// <summary>Where the headings were read.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the order of the sections is part of the format.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>The most words that are allowed, or <see langword="null"/>.</summary>
    public int? MostWords { get; init; }

    /// <summary>The number of words to stay below, which is advice, or <see langword="null"/>.</summary>
    public int? AimWords { get; init; }

    /// <summary>The fewest words that are expected, or <see langword="null"/>.</summary>
    public int? LeastWords { get; init; }

    /// <summary>The outermost sections that must be there.</summary>
    public IEnumerable<SchemaSection> Required => Sections.Where(section => section.Status == SectionStatus.Required);

    /// <summary>What the schema knows a section of a draft as, sub-sections included, or <see langword="null"/>.</summary>
    public SchemaSection? Find(Section section) => Find(Sections, section);

    /// <summary>Whether a part holds so few of the sections (a third at most) that it is an extract, not a part with gaps.</summary>
    public bool IsExtract(DocumentPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Required.Count(wanted => part.Sections.Any(wanted.Matches)) * 3 <= Required.Count();
    }

    /// <summary>The sections that must be there and are not.</summary>
    public IEnumerable<SchemaSection> MissingFrom(DocumentPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Required.Where(wanted => !part.Sections.Any(wanted.IsMetBy));
    }

    private static SchemaSection? Find(ImmutableArray<SchemaSection> among, Section section) =>
        among.FirstOrDefault(each => each.Status != SectionStatus.Forbidden && each.Matches(section))
        ?? among.Select(each => Find(each.Children, section)).FirstOrDefault(found => found is not null);
}
