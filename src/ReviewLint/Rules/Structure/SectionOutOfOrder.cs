using ReviewLint.Diagnostics;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Structure;

/// <summary>RL1004: sections stand in another order than their format has.</summary>
public sealed class SectionOutOfOrder : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL1004", "section-out-of-order", "A section stands out of the order of its format", RuleCategory.Structure, DiagnosticSeverity.Info)
    {
        Authorities = [new Authority(Standards.Prisma2020, "3 to 23")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        if (review.IsLossy)
        {
            yield break;
        }

        foreach (DisplacedSection displaced in review.DisplacedSections)
        {
            (string stands, string belongs) = displaced.IsEarly ? ("before", "after") : ("after", "before");
            yield return Report(
                displaced.Section.Heading!.Title.Span,
                $"'{displaced.Section.Title}' stands {stands} '{displaced.Neighbour.Title}' but belongs {belongs} it",
                [
                    new RelatedSpan(displaced.Neighbour.Heading!.Title.Span, "this section is in its place"),
                    .. displaced.Others.Select(other => new RelatedSpan(other.Heading!.Title.Span, "this section is out of order too")),
                ]);
        }
    }
}
