using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds the twelve <see cref="AbstractItem"/> facts: each item is one question to the abstract, and the words that answer it in full or in part.</summary>
internal static class AbstractItemExtractor
{
    private const int Items = 12;

    /// <summary>One fact an item, in order; none without an abstract. The items do not apply to the abstract of a protocol.</summary>
    public static ImmutableArray<AbstractItem> Extract(Review review)
    {
        if (review.Abstract is not { } part)
        {
            return [];
        }

        if (review.DocumentType == DocumentType.Protocol)
        {
            return [.. Enumerable.Range(1, Items).Select(number => new AbstractItem(number, ItemStatus.NotApplicable, null, null, ""))];
        }

        AbstractText text = new(review, part);
        return
        [
            NameAsReview(review),
            Answer(2, AbstractQuestion.Objective(text)),
            Answer(3, AbstractQuestion.BothKindsOfCriteria(text), AbstractQuestion.SomeCriteria(text)),
            Answer(4, AbstractMethods.DatedSources(text), AbstractMethods.SourcesOrDate(text)),
            Answer(5, AbstractMethods.BiasTool(text), AbstractMethods.BiasAssessment(text)),
            Answer(6, AbstractMethods.MeasureAndModel(text), AbstractMethods.AnySynthesis(text)),
            CountEvidence(text),
            Answer(8, AbstractResults.EstimateWithInterval(text), AbstractResults.AnyStatistic(text)),
            Answer(9, AbstractResults.LimitOfEvidence(text), AbstractResults.HintOfLimits(text)),
            Answer(10, AbstractResults.Interpretation(text)),
            Answer(11, AbstractFormalities.Funding(text)),
            Answer(12, AbstractFormalities.Registration(text), AbstractFormalities.RegistrationWithoutNumber(text)),
        ];
    }

    private static AbstractItem Answer(int number, AbstractWords? whole, AbstractWords? half = null) => (whole, half) switch
    {
        ({ } found, _) => new AbstractItem(number, ItemStatus.Reported, found.Span, found.Section, found.Words),
        (null, { } found) => new AbstractItem(number, ItemStatus.Unclear, found.Span, found.Section, found.Words) { Lacks = found.Lacks },
        _ => new AbstractItem(number, ItemStatus.Missing, null, null, ""),
    };

    private static AbstractItem CountEvidence(AbstractText text)
    {
        AbstractItem item = Answer(7, AbstractResults.StudiesAndParticipants(text), AbstractResults.StudiesOrParticipants(text));
        return item.Status == ItemStatus.Missing ? item with { Lacks = AbstractResults.LacksNumbers(text) } : item;
    }

    // Item 1: the title says "systematic review"; "meta-analysis" alone names a method, not the review.
    private static AbstractItem NameAsReview(Review review)
    {
        if (review.TitleFacts is not { Passage: { } title } facts)
        {
            return Answer(1, null);
        }

        AbstractWords words = new(null, title.Span, title.Text);
        bool isNamed = title.Text.Contains("ystematic", StringComparison.OrdinalIgnoreCase) && title.Text.Contains("review", StringComparison.OrdinalIgnoreCase);
        return Answer(1, isNamed ? words : null, facts.Kinds.IsEmpty ? null : words);
    }
}
