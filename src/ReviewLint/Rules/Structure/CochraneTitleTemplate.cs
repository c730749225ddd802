using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1009: the title of a Cochrane review is not of the form "intervention for condition".</summary>
public sealed class CochraneTitleTemplate : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1009", "cochrane-title-template", "The title is not in Cochrane's form", RuleCategory.Structure, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Profile != Profile.Cochrane || review.TitleFacts is not { } title
            || review.DocumentType is not (DocumentType.InterventionReview or DocumentType.Abstract or DocumentType.Protocol or DocumentType.Rapid))
        {
            yield break;
        }

        string? fault = title switch
        {
            { Finding: { } verb } => $"tells a result ('{verb}')",
            { IsQuestion: true } => "is a question",
            { HasRelation: false } when title.Passage.Text.Contains(' ', StringComparison.Ordinal) => "does not say what the intervention is for",
            _ => null,
        };
        if (fault is not null)
        {
            yield return Report(title.Passage.Span, $"title {fault} instead of naming intervention and condition, as in 'intervention for condition'");
        }
    }
}
