using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Checklists;

/// <summary>Answers the checklist for abstracts from the facts that rules on abstracts share.</summary>
internal static class AbstractAnswers
{
    /// <summary>What the items of that checklist need.</summary>
    public const string Need = "abstract-item";

    public static ItemAnswer Answer(Review review, ChecklistItem item)
    {
        if (review.AbstractItems.FirstOrDefault(found => found.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == item.Number) is not { } answer)
        {
            return new ItemAnswer(item, ItemStatus.Unclear, null, "the draft holds no abstract");
        }

        ItemEvidence? evidence = answer.Span is { } span
            ? new ItemEvidence(answer.Section?.Part ?? PartKind.Title, answer.Section, span, answer.Words, IsDirect: true)
            : null;
        return new ItemAnswer(item, answer.Status, evidence, answer.Lacks.Length > 0 ? $"not found: {answer.Lacks}" : "");
    }

    /// <summary>The items of an abstract that are neither reported nor left out with reason.</summary>
    public static ImmutableArray<int> Open(Review review) =>
        [.. review.AbstractItems.Where(item => item.Status is ItemStatus.Missing or ItemStatus.Unclear).Select(item => item.Number)];
}
