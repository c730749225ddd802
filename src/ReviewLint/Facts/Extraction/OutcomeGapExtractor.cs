using System.Buffers;
using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="OutcomeGap"/> facts: the outcomes of the methods against results and tables of findings, and the other way round.</summary>
internal static class OutcomeGapExtractor
{
    private const int FewestSentences = 3;
    private const int MostWords = 6;
    private const int MostCritical = 7;
    private const int FewestPlanned = 3;

    private static readonly SectionRole[] s_plans =
    [
        SectionRole.Methods, SectionRole.Background, SectionRole.Objectives, SectionRole.Search, SectionRole.Criteria, SectionRole.CriteriaOutcomes, SectionRole.Collection,
        SectionRole.RiskOfBiasMethods, SectionRole.SynthesisMethods, SectionRole.CertaintyMethods, SectionRole.References, SectionRole.Differences, SectionRole.Registration, SectionRole.History,
    ];

    private static readonly SectionRole[] s_weighed = [SectionRole.Discussion, SectionRole.Conclusions, SectionRole.Practice, SectionRole.Research, SectionRole.Limitations];

    // Headings of results that name no outcome.
    private static readonly SearchValues<string> s_noOutcome = Triggers.Of(
    [
        "versus", " vs", "compar", "trial", "stud", "analys", "subgroup", "heterogen", "bias", "search", "character", "outcome", "result", "effect of", "effects of", "model", "evidence", "publication",
        "certainty", "summary", "sensitivity", "included", "excluded", "participants", "intervention", "description", "overview", "synthesis", "findings", "quality", "meta-", "follow-up", "term",
    ]);

    public static ImmutableArray<OutcomeGap> Extract(Review review)
    {
        if (review.Body is not { } body || review.IncludedStudies.State == InclusionState.None || review.IsLossy)
        {
            return [];
        }

        ImmutableArray<PlannedOutcome> planned = [.. review.PlannedOutcomes.Where(outcome => outcome.Part == PartKind.Body && IsName(outcome.Text)).DistinctBy(outcome => outcome.Key)];
        Section? results = body.Find(SectionRole.Results, SectionRole.Effects);
        if (planned.IsEmpty || results is null || results.SelfAndDescendants().Sum(section => section.Sentences.Count) < FewestSentences)
        {
            return [];
        }

        return [.. Unreported(review, planned, results), .. OutsideFindings(review, planned), .. Unplanned(review, planned)];
    }

    private static bool IsName(string text) => WordCounter.Count(text) <= MostWords && !text.Contains("utcome", StringComparison.Ordinal) && text.Length > 3;

    private static IEnumerable<OutcomeGap> Unreported(Review review, ImmutableArray<PlannedOutcome> planned, Section results)
    {
        Section[] elsewhere = [.. review.Document.Sections.Where(section => !s_plans.Any(section.IsWithin))];
        OutcomeSearch told = OutcomeSearch.In(elsewhere.Where(section => section.Part is not (PartKind.Summary or PartKind.Title) && section.Role != SectionRole.Abstract && !s_weighed.Any(section.IsWithin)));
        PlannedOutcome[] missing = [.. planned.Where(outcome => !told.Tells(outcome.Text, outcome.Sentence.Text))];
        if (missing.Length == 0 || missing.Length * 2 > planned.Length + 1 || SpeaksOfAll(review))
        {
            yield break;
        }

        OutcomeSearch anywhere = OutcomeSearch.In(elsewhere);
        foreach (PlannedOutcome outcome in missing)
        {
            yield return Of(outcome, OutcomeGapKind.NotReported, results) with
            {
                IsNowhere = missing.Length * 2 <= planned.Length && !anywhere.Tells(outcome.Text, outcome.Sentence.Text),
            };
        }
    }

    // "None of the trials measured our other outcomes."
    private static bool SpeaksOfAll(Review review) =>
        review.ReportingStatements.Any(statement => statement.Topic == ReportedTopic.OutcomesNotReported && !s_plans.Any(statement.Section.IsWithin));

    private static IEnumerable<OutcomeGap> OutsideFindings(Review review, ImmutableArray<PlannedOutcome> planned)
    {
        PlannedOutcome[] critical = [.. planned.Where(outcome => outcome.Priority == OutcomePriority.Critical)];
        if (critical.Length is 0 or > MostCritical || !review.FindingsTables.Any(table => table.Rows.Length > 1))
        {
            yield break;
        }

        OutcomeSearch found = OutcomeSearch.In(review.FindingsTables.Select(table => table.Table));
        foreach (PlannedOutcome outcome in critical.Where(outcome => !found.Tells(outcome.Text, outcome.Sentence.Text)))
        {
            yield return Of(outcome, OutcomeGapKind.NotInFindings, review.FindingsTables[0].Section);
        }
    }

    private static IEnumerable<OutcomeGap> Unplanned(Review review, ImmutableArray<PlannedOutcome> planned)
    {
        if (planned.Length < FewestPlanned || review.Body!.Find(SectionRole.Methods, SectionRole.CriteriaOutcomes) is not { } methods)
        {
            yield break;
        }

        HashSet<Section> estimated = [.. review.Estimates.Where(estimate => estimate.Part == PartKind.Body && !estimate.IsInTable).Select(estimate => estimate.Section)];
        Section[] headings = [.. estimated.Where(IsOutcomeHeading).OrderBy(section => section.Span)];
        if (headings.Length == 0)
        {
            yield break;
        }

        OutcomeSearch plans = OutcomeSearch.In(review.Document.Sections.Where(section => s_plans.Any(section.IsWithin) && !section.IsWithin(SectionRole.References)).Concat(review.Document.Sections.Where(section => section.Part == PartKind.Title)));
        foreach (Section section in headings.Where(section => !plans.Tells(section.Title, section.Title) && !IsDeclared(section)))
        {
            yield return new OutcomeGap(section, section.Heading!.Title.Sentences[0], 0, section.Title, Anchor.Segment, OutcomeGapKind.NotPlanned, OutcomePriority.Unranked, methods);
        }
    }

    private static bool IsOutcomeHeading(Section section) => section is { Role: SectionRole.Unknown, Heading.Title.IsEmpty: false, Children.IsEmpty: true }
        && (section.IsWithin(SectionRole.Results) || section.IsWithin(SectionRole.Effects)) && IsName(section.Title) && !section.Title.AsSpan().ContainsAny(s_noOutcome);

    // "We had not planned to look at costs."
    private static bool IsDeclared(Section section) => section.Sentences.Any(sentence =>
        sentence.Text.Contains("post hoc", StringComparison.OrdinalIgnoreCase) || sentence.Text.Contains("post-hoc", StringComparison.OrdinalIgnoreCase)
        || sentence.Text.Contains("specified", StringComparison.Ordinal) || sentence.Text.Contains("planned", StringComparison.Ordinal) || sentence.Text.Contains("protocol", StringComparison.Ordinal));

    private static OutcomeGap Of(PlannedOutcome outcome, OutcomeGapKind kind, Section lacking) =>
        new(outcome.Section, outcome.Sentence, outcome.Start, outcome.Text, outcome.Anchor, kind, outcome.Priority, lacking);
}
