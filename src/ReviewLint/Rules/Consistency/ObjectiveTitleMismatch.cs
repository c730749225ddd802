using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Consistency;

/// <summary>RL7006: the objective is about other people than the title.</summary>
public sealed class ObjectiveTitleMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL7006", "objective-title-mismatch", "The objective is about other people than the title", RuleCategory.Consistency, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Mecir, "C2"), new Authority(Standards.Handbook, "2.3"), new Authority(Standards.Prisma2020, "4")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        ImmutableArray<StatedAgeGroup> inTitle = [.. review.StatedAgeGroups.Where(stated => stated.Part == PartKind.Title)];
        if (inTitle.IsEmpty || inTitle.Any(stated => stated.Group != inTitle[0].Group))
        {
            yield break;
        }

        foreach (var objective in review.StatedAgeGroups.Where(stated => stated.Part != PartKind.Title).GroupBy(stated => stated.Section))
        {
            if (objective.FirstOrDefault(stated => stated.Group != inTitle[0].Group) is { } other)
            {
                yield return Report(
                    other.Span,
                    $"objective names {other.Text} but the title names only {inTitle[0].Text}",
                    new RelatedSpan(inTitle[0].Span, "named in the title"));
            }
        }
    }
}
