using System.Collections.Immutable;
using ReviewLint.Diagnostics;

namespace ReviewLint.Documents;

/// <summary>A section that a schema knows.</summary>
/// <param name="Title">Its usual heading, as messages name it.</param>
/// <param name="Role">What it is for; <see cref="SectionRole.Unknown"/> for one that only its heading tells.</param>
/// <param name="Status">Whether it must, may or must not be there.</param>
/// <param name="Severity">How loud its absence (or, when forbidden, its presence) is.</param>
/// <param name="Children">The sub-sections that the schema knows, in order.</param>
public sealed record SchemaSection(
    string Title,
    SectionRole Role,
    SectionStatus Status,
    DiagnosticSeverity Severity,
    ImmutableArray<SchemaSection> Children)
{
    /// <summary>Folded headings that stand for it besides those of its role.</summary>
    public required IReadOnlySet<string> Headings { get; init; }

    /// <summary>Roles of sections that make it dispensable, such as "Objectives" for the background of a short abstract.</summary>
    public ImmutableArray<SectionRole> Alternatives { get; init; } = [];

    /// <summary>First words of sentences that show its text where its heading was lost.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    /// <summary>Whether it is a parent that need hold no text of its own.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether it may stand anywhere in the order.</summary>
    public bool IsFloating { get; init; }

    /// <summary>Whether authors word its heading themselves.</summary>
    public bool IsTailored { get; init; }

    /// <summary>Whether a section of a draft is this one.</summary>
    public bool Matches(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return (Role != SectionRole.Unknown && section.Role == Role) || Headings.Contains(section.FoldedTitle);
    }

    /// <summary>Whether a section of a draft is this one or makes it dispensable.</summary>
    public bool IsMetBy(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Matches(section) || Alternatives.Contains(section.Role);
    }
}
