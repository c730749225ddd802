using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4003: the selection of studies is shown neither in a diagram nor in full numbers.</summary>
public sealed class FlowDiagramMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4003", "flow-diagram-missing", "No flow diagram shows how studies were selected", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "16a")],
    };

    // Search, screening, full texts and inclusion in the text stand for a diagram.
    private const int StagesOfAWholeFlow = 4;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType is DocumentType.Protocol or DocumentType.Overview || review.MainText is not { } main || review.Reports(ReportedTopic.FlowDiagram)
            || review.Exhibits.Any(exhibit => exhibit.ShowsFlow) || review.FlowAccounts.Any(account => account.Numbers.Select(number => number.Stage).Distinct().Count() >= StagesOfAWholeFlow))
        {
            yield break;
        }

        Section? place = main.FindWritten(SectionRole.SearchResults) ?? main.FindWritten(SectionRole.Results, "search", "selection", "description of studies", "included");
        place ??= review.FlowNumbers.FirstOrDefault(number => number.Part == PartKind.Body && number.Section.IsWithin(SectionRole.Results))?.Section;
        if (place?.Heading is { } heading && !place.IsWithin(SectionRole.Methods))
        {
            yield return Report(heading.Title.Span, $"'{place.Title}' points to no flow diagram and does not give the numbers found, screened, read in full and included");
        }
    }
}
