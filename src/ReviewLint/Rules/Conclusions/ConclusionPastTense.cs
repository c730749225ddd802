using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8014: the conclusions of the abstract tell the results again.</summary>
public sealed class ConclusionPastTense : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8014", "conclusion-past-tense", "The conclusions of the abstract repeat the results", RuleCategory.Conclusions, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.DocumentType == DocumentType.Protocol || review.IncludedStudies.State == InclusionState.None)
        {
            return [];
        }

        ImmutableArray<EffectEstimate> estimates =
            [.. review.Estimates.Where(estimate => estimate is { Part: PartKind.Abstract, Interval: not null } && estimate.Section.IsWithin(SectionRole.Conclusions))];
        return estimates is [var first, ..]
            ? [Report(first.Span, $"conclusions of the abstract repeat a result with its interval: '{first.Text}'", [.. estimates.Skip(1).Take(5).Select(estimate => new RelatedSpan(estimate.Span, "also here"))])]
            : review.PastConclusions.Select(past => Report(
                past.Span, $"conclusions of the abstract tell what was observed ('{past.Text}', {past.Sentences} {(past.Sentences == 1 ? "sentence" : "sentences")} in the past tense) and not what follows from it"));
    }
}
