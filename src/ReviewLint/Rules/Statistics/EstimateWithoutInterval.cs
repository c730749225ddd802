using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Statistics;

/// <summary>RL5010: an estimate of an effect is given without an interval.</summary>
public sealed class EstimateWithoutInterval : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL5010", "estimate-without-interval", "An estimate of an effect has no interval", RuleCategory.Statistics, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Prisma2020, "20b")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.BareEstimates
        .Where(estimate => estimate.Part is PartKind.Abstract or PartKind.Body && ReportsResults(estimate.Section)
            && !review.UnreadIntervals.Any(unread => ReferenceEquals(unread.Sentence, estimate.Sentence)))
        .GroupBy(estimate => estimate.Section)
        .Select(section => Describe([.. section]));

    // One message a section: whoever leaves out one interval leaves out all.
    private Diagnostic Describe(EffectEstimate[] estimates) => Report(
        estimates[0].Span,
        $"{estimates[0].PartName} gives '{estimates[0].Text}' without an interval{(estimates.Length == 1 ? "" : $", and {estimates.Length - 1} more in this section")}",
        [.. estimates.Skip(1).Select(estimate => new RelatedSpan(estimate.Span, "also here"))]);

    private static bool ReportsResults(Section section) =>
        section.IsWithin(SectionRole.Results) || section.IsWithin(SectionRole.Effects) || section is { Part: PartKind.Abstract, EffectiveRole: SectionRole.Abstract };
}
