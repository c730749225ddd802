using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1011: a review without included studies fills its sections on risk of bias or effects.</summary>
public sealed class EmptyReviewResultSections : Rule
{
    private const int WordsOfAPlainNote = 12;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1011", "empty-review-result-sections", "A review without included studies reports effects or risk of bias",
        RuleCategory.Structure, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.IncludedStudies is not { State: InclusionState.None, Evidence: { } evidence })
        {
            yield break;
        }

        foreach (Section section in review.Document.Sections)
        {
            if (section is { Part: PartKind.Abstract or PartKind.Body, Role: SectionRole.Effects or SectionRole.RiskOfBiasResults, Heading: { } heading }
                && section.SelfAndDescendants().Sum(each => each.Sentences.Sum(sentence => Text.WordCounter.Count(sentence.Text))) > WordsOfAPlainNote
                && !review.NullResults.Any(result => section.SelfAndDescendants().Contains(result.Section)))
            {
                yield return Report(
                    heading.Title.Span,
                    $"section '{section.Title}' does not say that no study was eligible, although {evidence.PartName} reports 0 included studies",
                    new RelatedSpan(evidence.Span, "no included studies"));
            }
        }
    }
}
