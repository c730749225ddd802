using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Certainty;

/// <summary>RL6011: no tool for risk of bias is named, one is used for studies it was not made for, or parts name different ones.</summary>
public sealed class RobToolMissingOrMismatched : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL6011", "rob-tool-missing-or-mismatched", "The tool for risk of bias is missing or does not fit", RuleCategory.Certainty, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.Prisma2020, "11"), new(Standards.PrismaAbstracts, "5"), new(Standards.Amstar2, "9")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review) => review.DocumentType is DocumentType.Scoping or DocumentType.Overview or DocumentType.Qualitative
        ? []
        : [.. Missing(review), .. review.RiskOfBiasTools.Where(IsMisused).Select(Misused), .. Differing(review)];

    private IEnumerable<Diagnostic> Missing(Review review)
    {
        if (review.PlaceOfBiasMethods is { } section && review.RiskOfBiasTools.All(tool => tool.Part == PartKind.Abstract) && !review.Reports(ReportedTopic.BiasAssessment, PartKind.Body, PartKind.BackMatter))
        {
            yield return Report(section.Heading!.Title.Span, $"section '{section.Title}' names no tool or criteria for risk of bias");
        }
    }

    private static bool IsMisused(RiskOfBiasTool tool) => (tool.Suits, tool.UsedFor) is
        (RiskOfBiasScope.Randomised, StudyDesign.NonRandomised) or (RiskOfBiasScope.NonRandomised, StudyDesign.Randomised);

    private Diagnostic Misused(RiskOfBiasTool tool) => Report(
        tool.Span, $"'{tool.Text}' is used for {tool.UsedFor!.Value.ToName()} but was made for {(tool.Suits == RiskOfBiasScope.Randomised ? "randomised trials" : "non-randomised studies")}");

    // One finding: the first tool of abstract or results that the methods do not know though they name another for the same kind of study.
    private IEnumerable<Diagnostic> Differing(Review review)
    {
        ImmutableArray<RiskOfBiasTool> planned = [.. review.RiskOfBiasTools.Where(tool => tool.IsPlanned)];
        return review.RiskOfBiasTools
            .Where(tool => tool is { IsExact: true, IsApplied: true } && planned.All(plan => plan.Id != tool.Id && (plan.IsExact || plan.Suits != tool.Suits)))
            .SelectMany(tool => planned.Where(plan => plan.Suits == tool.Suits).Take(1).Select(plan => Report(
                tool.Span,
                $"{tool.PlaceName} names '{tool.Text}' but the methods of the main text name '{plan.Text}' for such studies",
                new RelatedSpan(plan.Span, "named in the methods"))))
            .Take(1);
    }
}
