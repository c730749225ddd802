using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Conclusions;

/// <summary>RL8012: the conclusions claim low costs although neither methods nor results speak of costs.</summary>
public sealed class CostClaimWithoutData : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL8012", "cost-claim-without-data", "The conclusions claim low costs without any data on costs", RuleCategory.Conclusions, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "15.6.2")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) =>
        review.CostMentions.Any(mention => !mention.IsConclusion && !IsComment(mention))
            ? []
            : review.CostMentions
                .Where(mention => mention is { IsClaim: true, IsConclusion: true })
                .Select(mention => Report(mention.Span, $"{mention.PartName} claims '{mention.Text}' but neither methods nor results speak of costs"));

    private static bool IsComment(CostMention mention) =>
        mention.Section.EffectiveRole is SectionRole.Discussion or SectionRole.Research or SectionRole.Funding or SectionRole.Objectives;
}
