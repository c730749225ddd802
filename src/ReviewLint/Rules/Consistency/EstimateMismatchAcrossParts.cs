using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7003: an estimate, or the number of people behind it, differs between parts of the review in one number.</summary>
public sealed class EstimateMismatchAcrossParts : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7003", "estimate-mismatch-across-parts", "Parts of the review give different numbers for one result", RuleCategory.Consistency, DiagnosticSeverity.Error)
    {
        Authorities = [new(Standards.Prisma2020, "20b"), new(Standards.PrismaAbstracts, "8")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => [.. CheckEstimates(review), .. CheckSizes(review)];

    private IEnumerable<Diagnostic> CheckEstimates(Review review) => review.EstimateMatches
        .Where(match => match is { InText: not null, ToldNumber: not null, TextNumber: not null })
        .Select(match => Report(
            match.IsSameResult ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            match.ToldNumber!.Span,
            $"{match.Told.PartName} gives {match.ToldNumber.Text} where {match.InText!.PartName} gives {match.TextNumber!.Text} for '{match.InText.Text}'",
            new RelatedSpan(match.InText.Span, $"{match.TextNumber.Text} here")));

    // A summary with more sizes is no summary.
    private const int MostSizes = 100;

    // Totals are another rule's; single studies are many and may be of like sizes.
    private IEnumerable<Diagnostic> CheckSizes(Review review)
    {
        ImmutableArray<EvidenceSize> others = [.. review.EvidenceSizes.Where(size => size.Part != PartKind.Summary)];
        HashSet<int> known = [.. others.Select(size => size.Participants), .. review.Estimates.Select(estimate => estimate.Participants ?? 0), .. review.ParticipantTotals.Select(total => total.Participants)];
        foreach (EvidenceSize size in review.EvidenceSizes.Where(size => size is { Part: PartKind.Summary, Studies: > 1 } && !known.Contains(size.Participants)).Take(MostSizes))
        {
            if (others.Where(size.IsSlipOf).ToArray() is [var first, ..] slips && slips.All(slip => slip.Participants == first.Participants))
            {
                yield return Report(
                    size.Span,
                    $"{size.PartName} gives {size.Participants} participants in {size.Studies} studies but {first.PartName} gives {first.Participants}",
                    new RelatedSpan(first.Span, $"{first.Participants} participants"));
            }
        }
    }
}
