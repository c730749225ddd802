using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6005: evidence is rated below high and nothing says why.</summary>
public sealed class DowngradeReasonMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6005", "downgrade-reason-missing", "A rating below high is given without a reason", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C75"), new(Standards.Handbook, "14.1.6.8"), new(Standards.Handbook, "14.1.6.10")],
    };

    // An abstract need not give reasons; one sentence on downgrading in the main text may give them for all.
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType is DocumentType.Dta or DocumentType.Qualitative or DocumentType.Overview or DocumentType.Protocol || review.Downgrades.Any(downgrade => downgrade.Part == PartKind.Body && !IsNote(review, downgrade)))
        {
            yield break;
        }

        ImmutableArray<FindingsRow> rows = [.. review.FindingsTables.Where(table => table.Section.Part == PartKind.Body).SelectMany(table => table.Rows).Where(row => row.Level < CertaintyLevel.High)];
        ImmutableArray<FindingsRow> bare = [.. rows.Where(row => !row.HasReason)];
        if (!bare.IsEmpty)
        {
            yield return Report(
                bare[0].Cell.Span,
                $"{bare.Length} of {rows.Length} ratings below high have no reason, first '{bare[0].Name.Text}' rated {bare[0].Level.ToName()}",
                [.. bare.Skip(1).Take(5).Select(row => new RelatedSpan(row.Cell.Span, $"rated {row.Level.ToName()}"))]);
        }
        else if (rows.IsEmpty && review.UnexplainedRatings is [var first, ..] ratings)
        {
            yield return Report(
                first.Span,
                $"main text rates evidence {first.Level!.Value.ToName()} ('{first.Text}') and says nowhere why it is not high",
                [.. ratings.Skip(1).Take(5).Select(rating => new RelatedSpan(rating.Span, $"rated {rating.Level!.Value.ToName()}"))]);
        }
    }

    // Notes below a table explain the rows that point to them, not the others.
    private static bool IsNote(Review review, Downgrade downgrade) => review.FindingsTables.Any(table => table.Rows.Any(row => row.Notes.Contains(downgrade)));
}
