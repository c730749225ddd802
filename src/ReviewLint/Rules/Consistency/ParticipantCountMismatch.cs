using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7002: parts of the review give different numbers of participants in all included studies.</summary>
public sealed class ParticipantCountMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7002", "participant-count-mismatch", "Parts of the review report different numbers of participants",
        RuleCategory.Consistency, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.PrismaAbstracts, "7"), new(Standards.PlainLanguage, "2.5.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<ParticipantCount> totals = [.. review.ParticipantTotals.Where(total => total.Anchor == Anchor.Adjacent)];
        if (totals.IsEmpty)
        {
            yield break;
        }

        ParticipantCount reference = totals.FirstOrDefault(total => total.Hedge == CountHedge.Exact) ?? totals[0];
        foreach (IGrouping<string, ParticipantCount> place in totals.Where(total => total.Place != reference.Place).GroupBy(total => total.Place))
        {
            ParticipantCount other = place.First();
            bool agrees = place.Any(total => totals.Any(known => known.Place == reference.Place && known.AgreesWith(total)));
            if (!agrees && other.IsOfNewborns == reference.IsOfNewborns)
            {
                bool conflict = other.Hedge == CountHedge.Exact && reference.Hedge == CountHedge.Exact
                    && !other.IsRoundingOf(reference) && !reference.IsRoundingOf(other) && other.IsAnalysed == reference.IsAnalysed;
                yield return Report(
                    conflict ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
                    other.Span,
                    $"{other.Place} reports {other.Participants} participants but {reference.Place} reports {reference.Participants}",
                    new RelatedSpan(reference.Span, $"{reference.Participants} participants"));
            }
        }
    }
}
