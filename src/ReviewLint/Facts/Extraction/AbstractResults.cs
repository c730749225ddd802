using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>What an abstract says of the results and what they mean, items 7 to 10.</summary>
internal static class AbstractResults
{
    private const int ConclusionShare = 4;

    private static readonly PhraseFinder s_limits = PhraseFinder.Load("evidence-limits");

    private static readonly string[] s_hints = ["eterogen", "further ", "Further ", "uture ", "more research", "More research", "more studies", "ore trials", "isk of bias", "isk-of-bias", "onfounding"];

    /// <summary>Item 7: the numbers of included studies and of their participants. A review without studies has none to give.</summary>
    public static AbstractWords? StudiesAndParticipants(AbstractText text) =>
        text.IsEmptyReview ? Nothing(text)
        : Studies(text) is { } studies && Participants(text) is not null ? studies
        : AbstractNumbers.Both(text);

    /// <summary>Item 7 in part: one of them.</summary>
    public static AbstractWords? StudiesOrParticipants(AbstractText text) => Studies(text) is { } studies
        ? studies with { Lacks = AbstractNumbers.CountsUnits(text, studies) ? "" : "the number of participants" }
        : Participants(text) is { } participants ? participants with { Lacks = AbstractNumbers.Studies(text.Sentences) is null ? "the number of studies" : "" } : null;

    /// <summary>What of item 7 is nowhere in the abstract.</summary>
    public static string LacksNumbers(AbstractText text) =>
        AbstractNumbers.Studies(text.Sentences) is null && AbstractNumbers.People(text.Sentences) is null ? "the numbers of studies and participants" : "";

    /// <summary>Item 8: an estimate of an effect with its interval.</summary>
    public static AbstractWords? EstimateWithInterval(AbstractText text) =>
        text.IsEmptyReview ? Nothing(text) : AbstractWords.Of(Estimates(text).FirstOrDefault(estimate => estimate.Interval is not null || AbstractNumbers.IsFollowedByInterval(estimate)));

    /// <summary>Item 8 in part: an estimate or a P value.</summary>
    public static AbstractWords? AnyStatistic(AbstractText text) =>
        AbstractWords.Of(Estimates(text).FirstOrDefault()) ?? AbstractWords.Of(AbstractText.Of(text.Review.PValues).FirstOrDefault());

    /// <summary>Item 9: something that limits the evidence: a low rating, studies at risk of bias, heterogeneity, imprecision, few data, a call for caution.</summary>
    public static AbstractWords? LimitOfEvidence(AbstractText text) =>
        text.IsEmptyReview ? Nothing(text)
        : text.Under(SectionRole.Limitations)
            ?? AbstractWords.Of(AbstractText.Of(text.Review.CertaintyStatements).FirstOrDefault(rating => rating is { Lowest: CertaintyLevel.Low or CertaintyLevel.VeryLow, IsWanted: false } && text.TellsOfEvidence(rating.Sentence)))
            ?? AbstractText.Find(text.Evidence, s_limits);

    /// <summary>Item 9 in part: a rating that is not low, or words that go with limits.</summary>
    public static AbstractWords? HintOfLimits(AbstractText text) =>
        AbstractWords.Of(AbstractText.Of(text.Review.CertaintyStatements).FirstOrDefault(rating => !rating.IsWanted && text.TellsOfEvidence(rating.Sentence)))
        ?? text.Evidence.Where(each => s_hints.Any(hint => each.Sentence.Text.Contains(hint, StringComparison.Ordinal)))
            .Select(each => AbstractText.Whole(each.Section, each.Sentence))
            .FirstOrDefault();

    /// <summary>Item 10: words under a heading for conclusions, or, without headings, a sentence near the end that gives no statistic.</summary>
    public static AbstractWords? Interpretation(AbstractText text) => text.Under(SectionRole.Conclusions, SectionRole.Discussion, SectionRole.Practice)
        ?? (text.Part.Format != SectionFormat.None ? null : text.Sentences
            .Skip(text.Sentences.Count - Math.Max(2, text.Sentences.Count / ConclusionShare))
            .Where(each => !text.TellsResult(each.Sentence))
            .Select(each => AbstractText.Whole(each.Section, each.Sentence))
            .LastOrDefault());

    private static AbstractWords? Nothing(AbstractText text) => AbstractWords.Of(text.Review.IncludedStudies.Evidence);

    private static AbstractWords? Studies(AbstractText text) =>
        AbstractWords.Of(AbstractText.Of(text.Review.StudyTotals).FirstOrDefault()) ?? AbstractNumbers.IncludedStudies(text.Sentences);

    private static AbstractWords? Participants(AbstractText text) => AbstractWords.Of(AbstractText.Of(text.Review.ParticipantTotals).FirstOrDefault());

    private static IEnumerable<EffectEstimate> Estimates(AbstractText text) => AbstractText.Of(text.Review.Estimates).Where(estimate => estimate.Measure != EffectMeasure.NumberNeededToTreat);
}
