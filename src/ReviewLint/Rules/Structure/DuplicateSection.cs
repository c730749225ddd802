using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1006: a heading stands twice under the same parent.</summary>
public sealed class DuplicateSection : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1006", "duplicate-section", "A heading stands twice at the same place in the outline", RuleCategory.Structure, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (DocumentPart part in review.Document.Parts.Where(part => part.Kind is not (PartKind.Title or PartKind.BackMatter)))
        {
            var twins = part.Sections
                .Where(section => section is { Heading: not null, Role: not SectionRole.Unknown })
                .GroupBy(section => (section.Parent, section.FoldedTitle))
                .Where(group => group.Count() > 1);
            foreach (var group in twins)
            {
                Section first = group.First();
                yield return Report(
                    group.ElementAt(1).Heading!.Title.Span,
                    $"{part.Kind.ToName()} has {group.Count()} sections '{first.Title}'",
                    new RelatedSpan(first.Heading!.Title.Span, "the first one"));
            }
        }
    }
}
