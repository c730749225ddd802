using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Protocol;

/// <summary>RL9410: a protocol says nothing on items that PRISMA-P asks for.</summary>
public sealed class ProtocolItemMissing : Rule
{
    private static readonly (ReportedTopic Topic, string Item)[] s_items =
    [
        (ReportedTopic.SearchStrategy, "a draft of a search strategy"),
        (ReportedTopic.OutcomePriority, "which outcomes come first"),
        (ReportedTopic.SynthesisPlan, "how results will be brought together"),
        (ReportedTopic.ReportingBiasAssessment, "reporting biases"),
        (ReportedTopic.CertaintyAssessment, "the certainty of the evidence"),
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9410", "protocol-item-missing", "The protocol says nothing on items that a protocol must have", RuleCategory.Protocol, DiagnosticSeverity.Warning)
    {
        Authorities = [new(Standards.PrismaP, "10"), new(Standards.PrismaP, "13"), new(Standards.PrismaP, "15a"), new(Standards.PrismaP, "16"), new(Standards.PrismaP, "17")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // A scoping review and a synthesis of qualitative studies weigh no outcomes and rate no effects.
        bool isOfEffects = review.TitleFacts is { } title && !title.Kinds.Contains(DocumentType.Scoping) && !title.Kinds.Contains(DocumentType.Qualitative);
        if (review.DocumentType != DocumentType.Protocol || review.BackMatter is null || !isOfEffects)
        {
            yield break;
        }

        string[] missing = [.. s_items.Where(item => !review.Reports(item.Topic) && !review.HasHeadingFor(item.Topic)).Select(item => item.Item)];
        if (missing.Length > 0)
        {
            Section place = review.Body!.Find(SectionRole.Methods, SectionRole.Collection)!;
            yield return Report(place.Heading!.Title.Span, $"'{place.Title}' says nothing on {string.Join(", ", missing)}");
        }
    }
}
