using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4007: how many people extracted the data is not said.</summary>
public sealed class DuplicateExtractionNotStated : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4007", "duplicate-extraction-not-stated", "How many people extracted data is not said", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "9"), new(Standards.Mecir, "C45"), new(Standards.Mecir, "C46"), new(Standards.Amstar2, "6")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.MainText is not { } main || review.Reports(ReportedTopic.DuplicateExtraction) || review.WorkStatements.Any(work => work.Task == ReviewTask.Extraction))
        {
            yield break;
        }

        Section? place = main.FindWritten(SectionRole.Methods, "extraction", "abstraction", "charting") ?? main.FindWritten(SectionRole.Methods, "data collection") ?? main.FindWritten(SectionRole.Methods);
        if (place?.Heading is { } heading)
        {
            yield return Report(heading.Title.Span, $"'{place.Title}' does not say how many people extracted the data, or whether they worked independently");
        }
    }
}
