using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6006: the levels taken off do not lead to the level given.</summary>
public sealed class DowngradeLevelsInconsistent : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6006", "downgrade-levels-inconsistent", "The levels taken off do not lead to the level given", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Handbook, "14.2.1")],
    };

    // Evidence from trials starts high; where other designs take part, or nothing tells, it may start low.
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType is DocumentType.Dta or DocumentType.Qualitative || review.CertaintyStatements.Any(rating => rating.IsRatedUp))
        {
            return [];
        }

        CertaintyLevel[] starts = review.IncludesTrialsOnly ? [CertaintyLevel.High] : [CertaintyLevel.High, CertaintyLevel.Low];
        return review.Downgrades
            .Where(downgrade => !downgrade.IsPossible(downgrade.IsOfNonRandomised ? [CertaintyLevel.High, CertaintyLevel.Low] : starts))
            .Select(downgrade => Report(
                downgrade.Span,
                $"'{downgrade.Text}' takes off {Print(downgrade.Totals)} from {(downgrade.From ?? CertaintyLevel.High).ToName()} certainty, which does not give {downgrade.To!.Value.ToName()}"))
            .Concat(review.FindingsTables.SelectMany(table => table.Rows).Where(row => IsWrong(row, starts)).Select(Unlike));
    }

    private static bool IsWrong(FindingsRow row, CertaintyLevel[] starts) => row.Notes is [_, ..] notes
        && notes.All(note => note is { Totals: [_], To: null, IsOfNonRandomised: false })
        && starts.All(start => Math.Max(0, (int)start - notes.Sum(note => note.Totals[0])) != (int)row.Level);

    private Diagnostic Unlike(FindingsRow row) => Report(
        row.Cell.Span,
        $"'{row.Name.Text}' is rated {row.Level.ToName()} but its notes take off {Print([row.Notes.Sum(note => note.Totals[0])])}",
        [.. row.Notes.Select(note => new RelatedSpan(note.Span, "note on the rating"))]);

    private static string Print(ImmutableArray<int> totals) => $"{string.Join(" or ", totals)} {(totals is [1] ? "level" : "levels")}";
}
