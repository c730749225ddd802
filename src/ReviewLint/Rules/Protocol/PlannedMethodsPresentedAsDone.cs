using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9408: a review without included studies tells work as done that needs studies.</summary>
public sealed class PlannedMethodsPresentedAsDone : RecurringRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9408", "planned-methods-presented-as-done", "An empty review tells work on studies as done", RuleCategory.Protocol, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Mecir, "C13")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.IncludedStudies.State != InclusionState.None
        ? []
        : ReportOnce(
            [.. review.MethodSteps.Where(step => step is { Tense: MethodTense.Done, NeedsStudies: true, IsConditional: false })],
            first => $"'{first.Text}' tells work on included studies as done, but the review includes none");
}
