using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Selection;

/// <summary>RL4006: how many people selected the studies is not said.</summary>
public sealed class DuplicateScreeningNotStated : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL4006", "duplicate-screening-not-stated", "How many people selected studies is not said", RuleCategory.Selection, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "8"), new(Standards.Mecir, "C39"), new(Standards.Amstar2, "5"), new(Standards.PrismaP, "11b")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.MainText is not { } main || review.Reports(ReportedTopic.DuplicateSelection) || review.WorkStatements.Any(work => work.Task == ReviewTask.Selection))
        {
            yield break;
        }

        Section? place = main.FindWritten(SectionRole.Methods, "selection", "screening", "study inclusion") ?? main.FindWritten(SectionRole.Methods, "collection and analysis") ?? main.FindWritten(SectionRole.Methods);
        if (place?.Heading is { } heading)
        {
            yield return Report(heading.Title.Span, $"'{place.Title}' does not say how many people selected the studies, or whether they worked independently");
        }
    }
}
