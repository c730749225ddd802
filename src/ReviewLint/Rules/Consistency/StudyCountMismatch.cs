using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7001: parts of the review give different numbers of included studies.</summary>
public sealed class StudyCountMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7001", "study-count-mismatch", "Parts of the review report different numbers of included studies",
        RuleCategory.Consistency, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.PrismaAbstracts, "7"), new(Standards.Prisma2020, "16a"), new(Standards.Prisma2020, "17")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<StudyCount> totals = [.. review.StudyTotals.Where(total => total.Anchor == Anchor.Adjacent && total.Hedge == CountHedge.Exact)];
        if (totals.IsEmpty)
        {
            yield break;
        }

        ILookup<string, StudyCount> places = totals.ToLookup(total => total.Place);
        StudyCount reference = totals.First(total => total.Place == places.First().Key);
        foreach (IGrouping<string, StudyCount> place in places.Skip(1))
        {
            // A place that names several totals (an update: the new and all) agrees when any of them does.
            if (!place.Select(total => total.Studies).Intersect(places[reference.Place].Select(total => total.Studies)).Any())
            {
                StudyCount other = place.MaxBy(total => total.Studies)!;
                yield return Report(
                    other.Span,
                    $"{other.Place} reports {other.Studies} included studies but {reference.Place} reports {reference.Studies}",
                    new RelatedSpan(reference.Span, $"{reference.Studies} included studies"));
            }
        }

        foreach (NullResult result in review.NullResults.Where(result => result.Anchor == Anchor.Adjacent && result.IsConclusion))
        {
            if (result.Designs.IsEmpty || totals.Any(total => total.IsOfRandomised))
            {
                yield return Report(
                    result.Span,
                    $"{result.Place} says that no studies were found but {reference.Place} reports {reference.Studies} included",
                    new RelatedSpan(reference.Span, $"{reference.Studies} included studies"));
            }
        }
    }
}
