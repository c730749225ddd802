using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7001: parts of the review give different numbers of included studies.</summary>
public sealed class StudyCountMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7001", "study-count-mismatch", "Parts of the review report different numbers of studies",
        RuleCategory.Consistency, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.PrismaAbstracts, "7"), new(Standards.Prisma2020, "16a"), new(Standards.Prisma2020, "17")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<StudyCount> totals = [.. review.StudyTotals.Where(total => total.Anchor == Anchor.Adjacent && total.Hedge == CountHedge.Exact)];
        return
        [
            .. Compare(totals, "included", DiagnosticSeverity.Error),
            .. Compare(review.OngoingStudies, "ongoing", DiagnosticSeverity.Warning),
            .. Deny(review, totals),
        ];
    }

    private IEnumerable<Diagnostic> Compare(ImmutableArray<StudyCount> counts, string standing, DiagnosticSeverity severity)
    {
        IGrouping<string, StudyCount>? first = counts.GroupBy(count => count.Place).FirstOrDefault();
        foreach (IGrouping<string, StudyCount> place in counts.GroupBy(count => count.Place).Skip(1))
        {
            // A place that names several totals (an update: the new and all) agrees when any of them does.
            if (!place.Select(count => count.Studies).Intersect(first!.Select(count => count.Studies)).Any())
            {
                (StudyCount here, StudyCount there) = (place.MaxBy(count => count.Studies)!, first!.First());
                yield return Report(
                    severity,
                    here.Span,
                    $"{here.Place} reports {here.Studies} {standing} studies but {there.Place} reports {there.Studies}",
                    new RelatedSpan(there.Span, $"{there.Studies} {standing} studies"));
            }
        }
    }

    private IEnumerable<Diagnostic> Deny(Review review, ImmutableArray<StudyCount> totals) => review.NullResults
        .Where(result => result is { Anchor: Anchor.Adjacent, IsConclusion: true } && !totals.IsEmpty)
        .Where(result => result.Designs.IsEmpty || totals.Any(total => total.IsOfRandomised))
        .Select(result => Report(
            result.Span,
            $"{result.Place} denies that studies were found but {totals[0].Place} reports {totals[0].Studies} included",
            new RelatedSpan(totals[0].Span, $"{totals[0].Studies} included studies")));
}
