using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6007: a draft calls the same thing certainty here and quality there.</summary>
public sealed class QualityCertaintyConfusion : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6007", "quality-certainty-confusion", "The certainty of evidence goes by two names", RuleCategory.Certainty, DiagnosticSeverity.Info)
    {
        Authorities = [new(Standards.Handbook, "14.2.1")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<CertaintyStatement> certainty = Of(review, CertaintyTerm.Certainty);
        ImmutableArray<CertaintyStatement> quality = Of(review, CertaintyTerm.Quality);
        if (!certainty.IsEmpty && !quality.IsEmpty)
        {
            (CertaintyStatement rare, CertaintyStatement usual) = quality.Length > certainty.Length ? (certainty[0], quality[0]) : (quality[0], certainty[0]);
            yield return Report(
                rare.Span,
                $"{rare.PartName} says '{rare.Text}' but {usual.PartName} says '{usual.Text}': one word for one thing",
                new RelatedSpan(usual.Span, "named so here"));
        }
    }

    private static ImmutableArray<CertaintyStatement> Of(Review review, CertaintyTerm term) =>
        [.. review.CertaintyStatements.Where(statement => statement.Term == term && statement.Lowest is not null && !statement.IsWanted)];
}
