using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9407: a review with results tells its methods in the future.</summary>
public sealed class ReviewFutureTense : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9407", "review-future-tense", "The methods of a review with results stand in the future tense", RuleCategory.Protocol, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.DocumentType == DocumentType.Protocol || review.IncludedStudies.State != InclusionState.Some
        ? []
        : ReportOnce(
            [.. review.MethodSteps.Where(step => step is { Tense: MethodTense.Future, IsConditional: false })],
            first => $"'{first.Text}' tells methods as planned though the review has results");
}
