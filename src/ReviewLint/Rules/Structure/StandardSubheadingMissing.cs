using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1007: a section of a Cochrane review lacks sub-headings that it usually has.</summary>
public sealed class StandardSubheadingMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1007", "standard-subheading-missing", "A section lacks a standard sub-heading", RuleCategory.Structure, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Body is not { } body || review.SchemaOf(PartKind.Body) is not { } schema || schema.IsExtract(body))
        {
            yield break;
        }

        foreach (SchemaSection parent in schema.Required)
        {
            SchemaSection[] missing = [.. parent.Children.Where(child => child.Status == SectionStatus.Required && !body.Sections.Any(child.IsMetBy))];
            if (missing.Length > 0 && body.Sections.FirstOrDefault(parent.Matches) is { Heading: { } heading } section && !section.IsBlank)
            {
                yield return Report(
                    missing.Max(child => child.Severity),
                    heading.Title.Span,
                    $"'{section.Title}' lacks the {(missing.Length == 1 ? "sub-heading" : "sub-headings")} {string.Join(", ", missing.Select(child => $"'{child.Title}'"))}");
            }
        }
    }
}
