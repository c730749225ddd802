using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Abstract;

/// <summary>RL9203: the abstract gives the number of included studies without that of participants, or the reverse.</summary>
public sealed class AbstractParticipantsMissing : Rule
{
    private const int NumbersOfStudiesAndParticipants = 7;
    private const int Results = 8;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL9203", "abstract-participants-missing", "The abstract gives only one of the numbers of studies and participants", RuleCategory.Abstract, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.PrismaAbstracts, "7")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        AbstractItem? numbers = review.AbstractItems.FirstOrDefault(item => item.Number == NumbersOfStudiesAndParticipants);
        return numbers is { Lacks: { Length: > 0 } lacks } && CountsPeople(review) ? [Tell(review, numbers, lacks)] : [];
    }

    private Diagnostic Tell(Review review, AbstractItem numbers, string lacks) => numbers.Span is { } place
        ? Report(place, $"abstract gives '{numbers.Words}' but not {lacks}")
        : Report(review.Abstract!.Anchor, $"abstract gives results but not {lacks}");

    // An overview counts reviews, and a map of studies counts no people.
    private static bool CountsPeople(Review review) =>
        review.DocumentType is DocumentType.InterventionReview or DocumentType.SystematicReview or DocumentType.Rapid or DocumentType.Abstract
        && review.Question is ReviewQuestion.Intervention
        && review.AbstractItems.Any(item => item is { Number: Results, Status: ItemStatus.Reported or ItemStatus.Unclear });
}
