using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1001: a section that the format requires is absent.</summary>
public sealed class MissingRequiredSection : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1001", "missing-required-section", "A section that the format requires is missing", RuleCategory.Structure, DiagnosticSeverity.Error)
    {
        Authorities = [new Authority(Standards.RevMan, "required headings"), new Authority(Standards.Prisma2020, "3 to 27")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.Structured.SelectMany(each => CheckPart(review, each.Part, each.Schema)).Concat(CheckSummary(review)).Concat(CheckCriteria(review));

    private IEnumerable<Diagnostic> CheckPart(Review review, DocumentPart part, Schema schema)
    {
        // A summary of mixed headings is RL9001's: what it lacks of one set it may have of the other.
        SchemaSection[] missing = part.Kind == PartKind.Summary && FormatDetector.Sets(part).Length > 1 ? [] : [.. schema.MissingFrom(part)];
        if (missing.Length > 0 && schema.IsExtract(part))
        {
            string names = string.Join(", ", missing.Select(section => $"'{section.Title}'"));
            return [Report(DiagnosticSeverity.Info, part.Anchor, $"{part.Kind.ToName()} is an extract of the {schema.Format.ToName()}, without {names}")];
        }

        return missing.Select(section => review.LostHeadings.FirstOrDefault(lost => lost.Section == section) is { } lost
            ? Report(DiagnosticSeverity.Warning, lost.FirstSentence.Span, $"heading '{section.Title}' is missing though its text is there")
            : Report(section.Severity, part.Anchor, $"{part.Kind.ToName()} has no section '{section.Title}', which the {schema.Format.ToName()} requires"));
    }

    // A file that holds a Cochrane abstract under a heading of its own is a review, not an abstract copied from somewhere.
    private IEnumerable<Diagnostic> CheckSummary(Review review)
    {
        bool expected = review is { Summary: null, Profile: Profile.Cochrane, DocumentType: not DocumentType.Protocol, Abstract: { } found }
            && found.Format is SectionFormat.Long or SectionFormat.Focused or SectionFormat.Overview
            && found.Find(SectionRole.Abstract) is { Heading: not null }
            && review.SchemaOf(PartKind.Abstract) is { } schema && !schema.IsExtract(found);
        return expected ? [Report(review.Document.Anchor, "review has no plain-language summary, which a Cochrane review must have")] : [];
    }

    private IEnumerable<Diagnostic> CheckCriteria(Review review) =>
        review.Body is { } body && CriteriaHeadings.Incomplete(body) is { } criteria
            ? criteria.Missing.Select(title => Report(
                DiagnosticSeverity.Warning,
                criteria.First.Heading!.Title.Span,
                $"the criteria have no section '{title}' beside '{criteria.First.Title}'"))
            : [];
}
