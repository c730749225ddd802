using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1008: the title does not say what kind of review it is.</summary>
public sealed class TitleNotIdentified : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1008", "title-not-identified", "The title does not say that this is a systematic review", RuleCategory.Structure, DiagnosticSeverity.Warning)
    {
        Authorities =
        [
            new Authority(Standards.Prisma2020, "1"), new Authority(Standards.PrismaP, "1a"), new Authority(Standards.PrismaScR, "1"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // Cochrane's titles leave the words out, since the series says them.
        if (review.Profile != Profile.Cochrane && review.DocumentType is not (DocumentType.Unknown or DocumentType.Summary)
            && review.TitleFacts is { NamesSections: false } title && !IsIdentified(title, review.DocumentType))
        {
            yield return Report(title.Passage.Span, $"title does not say that this is a {review.DocumentType.ToName()}");
        }
    }

    private static bool IsIdentified(ReviewTitle title, DocumentType type) => type switch
    {
        DocumentType.Protocol or DocumentType.Scoping or DocumentType.Overview or DocumentType.Rapid => title.Kinds.Contains(type),
        _ => title.Kinds.Any(kind => kind is not (DocumentType.Dta or DocumentType.Protocol)),
    };
}
