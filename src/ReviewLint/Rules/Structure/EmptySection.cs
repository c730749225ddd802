using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1002: a heading has nothing under it.</summary>
public sealed class EmptySection : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1002", "empty-section", "A heading has no text under it", RuleCategory.Structure, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.RevMan, "empty sections")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach ((DocumentPart part, Schema schema) in review.Structured)
        {
            for (int i = 0; i < part.Sections.Length; i++)
            {
                Section section = part.Sections[i];
                Section? next = i + 1 < part.Sections.Length ? part.Sections[i + 1] : null;
                if (section is { IsBlank: true, Heading: { } heading } && SeverityOf(section, next, schema) is { } severity)
                {
                    yield return Report(severity, heading.Title.Span, $"section '{section.Title}' of the {part.Kind.ToName()} has no text");
                }
            }
        }
    }

    private static DiagnosticSeverity? SeverityOf(Section section, Section? next, Schema schema)
    {
        SchemaSection? known = schema.Find(section);
        if (section.Role is SectionRole.Unknown or SectionRole.Abstract or SectionRole.Summary && known is null)
        {
            return null;
        }

        // In a draft whose headings are all of one level, the sub-headings of a parent follow it as its equals.
        bool holdsNext = next is not null
            && ((next.Level == section.Level && next.Role == SectionRole.Unknown && schema.Find(next) is null)
                || (known is { MayBeEmpty: true } && !schema.Sections.Any(each => each.Status == SectionStatus.Required && each.Matches(next))));
        return holdsNext ? null
            : known is { Status: SectionStatus.Required } ? known.Severity
            : DiagnosticSeverity.Warning;
    }
}
