using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>RL9202: the abstract leaves out items of its checklist that have no heading of their own.</summary>
public sealed class AbstractItemMissing : Rule
{
    // Items that have another rule are left out: the title, criteria, sources and dates, the numbers of studies and participants.
    private static readonly (int Number, SectionRole Role, string Name)[] s_items =
    [
        (5, SectionRole.RiskOfBiasMethods, "how risk of bias was assessed (item 5)"),
        (6, SectionRole.SynthesisMethods, "how results were combined (item 6)"),
        (9, SectionRole.Limitations, "what limits the evidence (item 9)"),
        (11, SectionRole.Funding, "the funding of the review (item 11)"),
        (12, SectionRole.Registration, "its registration (item 12)"),
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9202", "abstract-item-missing", "The abstract leaves out items of PRISMA 2020 for Abstracts", RuleCategory.Abstract, DiagnosticSeverity.Info)
    {
        Authorities = [.. s_items.Select(item => new Authority(Standards.PrismaAbstracts, $"{item.Number}"))],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.Abstract is not { } part || !TellsMethods(review, part))
        {
            return [];
        }

        string[] missing = [.. s_items.Where(item => review.AbstractItems[item.Number - 1].Status == ItemStatus.Missing && IsAsked(review, part, item.Role)).Select(item => item.Name)];
        return missing.Length == 0 ? [] : [Report(part.Anchor, $"abstract does not report {Join(missing)}")];
    }

    // An extract without methods, or one of a scoping review or a protocol, is not held to the checklist.
    private static bool TellsMethods(Review review, DocumentPart part) =>
        review.DocumentType is DocumentType.InterventionReview or DocumentType.SystematicReview or DocumentType.Rapid or DocumentType.Abstract
        && review.TitleFacts?.Kinds.Contains(DocumentType.Scoping) != true
        && review.AbstractItems is [_, { Status: ItemStatus.Reported }, _, { Status: not ItemStatus.Missing }, ..]
        && review.SchemaOf(PartKind.Abstract)?.IsExtract(part) != true;

    // What the format has a heading for is RL1001's; Cochrane's earlier format never had room for funding and registration.
    private static bool IsAsked(Review review, DocumentPart part, SectionRole role) =>
        review.SchemaOf(PartKind.Abstract)?.Required.Any(section => section.Role == role) != true
        && !(part.Format is SectionFormat.Long or SectionFormat.Overview && role is SectionRole.Funding or SectionRole.Registration)
        && (role is SectionRole.Funding or SectionRole.Registration || review.IncludedStudies.State != InclusionState.None);

    private static string Join(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
