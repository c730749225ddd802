using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.PlainLanguageSummary;

/// <summary>RL9008: the first key message of an empty review does not say that no studies were found.</summary>
public sealed class PlsEmptyFirstMessage : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9008", "pls-empty-first-message", "The first key message of an empty review does not say that no studies were found",
        RuleCategory.PlainLanguageSummary, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.PlainLanguage, "2.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.IncludedStudies is { State: InclusionState.None, Evidence: { } evidence }
            && review.Summary?.Find(SectionRole.KeyMessages)?.Blocks.OfType<ProseBlock>().FirstOrDefault() is { } first
            && !review.NullResults.Any(result => ReferenceEquals(result.Sentence.Passage, first.Passage)))
        {
            yield return Report(
                first.Passage.Span,
                $"first key message does not say that no studies were found, although {evidence.PartName} reports 0 included studies",
                new RelatedSpan(evidence.Span, "no included studies"));
        }
    }
}
