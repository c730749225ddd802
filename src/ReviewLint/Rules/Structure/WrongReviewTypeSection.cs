using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1012: a section is there that a document of this type does not have.</summary>
public sealed class WrongReviewTypeSection : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1012", "wrong-review-type-section", "A section does not belong in a document of this type", RuleCategory.Structure, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.PrismaScR, "12"), new Authority(Standards.PrismaScR, "16")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        string type = review.DocumentType.ToName();
        if (review is { Body: { } body } && review.SchemaOf(PartKind.Body) is { } schema)
        {
            foreach (SchemaSection forbidden in schema.Sections.Where(each => each.Status == SectionStatus.Forbidden))
            {
                foreach (Section section in body.Sections.Where(forbidden.Matches).Take(1))
                {
                    yield return Report(forbidden.Severity, section.Heading!.Title.Span, $"section '{section.Title}' does not belong in a {type}");
                }
            }
        }

        if (review is { DocumentType: DocumentType.Protocol, Profile: Profile.Cochrane, Summary: { } summary })
        {
            yield return Report(summary.Anchor, $"plain-language summary does not belong in a {type}");
        }
    }
}
