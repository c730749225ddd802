using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5026: a P value does not follow from the test statistic and the degrees of freedom printed with it.</summary>
public sealed class TestStatisticPConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5026", "test-statistic-p-conflict", "A P value does not follow from its test statistic", RuleCategory.Statistics, DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.TestStatistics
        .Where(statistic => statistic is { Conflicts: true, IsCorrected: false })
        .Select(statistic => Report(
            statistic.ConflictsAboutSignificance ? DiagnosticSeverity.Error : statistic.IsFarOff ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            statistic.Span,
            $"a P of {statistic.RecomputedP} follows from {statistic.Printed}, but {statistic.PrintedP} is printed"));
}
