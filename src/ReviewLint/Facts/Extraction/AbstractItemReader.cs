using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Reads the twelve <see cref="AbstractItem"/> facts of an abstract.</summary>
internal static class AbstractItemReader
{
    /// <summary>One fact an item, in order; none without an abstract.</summary>
    public static ImmutableArray<AbstractItem> Read(Review review)
    {
        if (review.Abstract is not { } text)
        {
            return [];
        }

        return
        [
            review.TitleFacts is { } title && title.Passage.Text.Contains("eview", StringComparison.Ordinal)
                ? new AbstractItem(1, ItemStatus.Reported, title.Passage.Span, null, title.Passage.Text)
                : new AbstractItem(1, ItemStatus.Missing, null, null, ""),
            Of(2, text.Find(SectionRole.Objectives)?.Sentences.Count > 0 ? null : review.Claims.FirstOrDefault(fact => fact.Part == PartKind.Abstract)),
            Of(3, null),
            Of(4, review.SearchDates.FirstOrDefault(fact => fact.Part == PartKind.Abstract)),
            Of(5, null),
            Of(6, null),
            Of(7, review.ParticipantTotals.FirstOrDefault(fact => fact.Part == PartKind.Abstract)),
            Of(8, review.Estimates.FirstOrDefault(fact => fact.Part == PartKind.Abstract && fact.Interval is not null)),
            Of(9, review.CertaintyStatements.FirstOrDefault(fact => fact.Part == PartKind.Abstract)),
            Of(10, review.Claims.FirstOrDefault(fact => fact.Part == PartKind.Abstract)),
            Of(11, null),
            Of(12, review.RegistryIds.FirstOrDefault(fact => fact.Part == PartKind.Abstract)),
        ];
    }

    private static AbstractItem Of(int number, Fact? found) => found is null
        ? new AbstractItem(number, ItemStatus.Missing, null, null, "")
        : new AbstractItem(number, ItemStatus.Reported, found.Span, found.Section, found.Text);
}
