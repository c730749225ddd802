using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ProtocolChange"/> facts: primary outcomes and eligible designs of the methods against those of the protocol.</summary>
/// <remarks>A draft that names a thing where it tells of differences from the protocol has declared it, whatever it says of it.</remarks>
internal static class ProtocolChangeExtractor
{
    private const int MostWords = 6;

    private static readonly StudyDesign[] s_designs = [StudyDesign.Randomised, StudyDesign.QuasiRandomised, StudyDesign.NonRandomised];

    public static ImmutableArray<ProtocolChange> Extract(Review review)
    {
        if (review is not { Protocol: { Body: not null } protocol, Body: { } body } || body.Find(SectionRole.Methods, SectionRole.CriteriaOutcomes, SectionRole.Criteria) is not { Heading: not null } methods)
        {
            return [];
        }

        Section[] declaring = [.. review.Document.Sections.Where(section => section.IsWithin(SectionRole.Differences))];
        string[] declared =
        [
            .. declaring.SelectMany(section => section.Passages).Select(passage => passage.Text),
            .. review.ReportingStatements.Where(statement => statement.Topic == ReportedTopic.ProtocolChanges).Select(statement => statement.Sentence.Text),
        ];
        return [.. Outcomes(review, protocol, methods, OutcomeSearch.In(declared)), .. Designs(review, protocol, declared)];
    }

    private static IEnumerable<ProtocolChange> Outcomes(Review review, Review protocol, Section methods, OutcomeSearch declared)
    {
        ImmutableArray<PlannedOutcome> planned = CriticalOf(protocol);
        ImmutableArray<PlannedOutcome> stated = CriticalOf(review);
        if (planned.IsEmpty || stated.IsEmpty)
        {
            yield break;
        }

        OutcomeSearch anywhere = OutcomeSearch.In(review.Document.Sections);
        OutcomeSearch plans = OutcomeSearch.In(protocol.Document.Sections);
        foreach (PlannedOutcome outcome in planned.Where(outcome => !anywhere.Tells(outcome.Text, outcome.Sentence.Text)))
        {
            Sentence heading = methods.Heading!.Title.Sentences[0];
            yield return new ProtocolChange(methods, heading, 0, heading.Text, Anchor.Segment, ProtocolChangeKind.OutcomeDropped, outcome.Text, LineOf(protocol, outcome));
        }

        foreach (PlannedOutcome outcome in stated.Where(outcome => !declared.Tells(outcome.Text, outcome.Sentence.Text)))
        {
            PlannedOutcome? lesser = protocol.PlannedOutcomes.FirstOrDefault(other => other.Key == outcome.Key && other.Priority == OutcomePriority.Important);
            if (lesser is not null && planned.All(other => other.Key != outcome.Key))
            {
                yield return Of(outcome, ProtocolChangeKind.OutcomePromoted, outcome.Text, LineOf(protocol, lesser));
            }
            else if (!plans.Tells(outcome.Text, outcome.Sentence.Text))
            {
                yield return Of(outcome, ProtocolChangeKind.OutcomeAdded, outcome.Text, null);
            }
        }
    }

    private static IEnumerable<ProtocolChange> Designs(Review review, Review protocol, string[] declared)
    {
        EligibilityElement[] planned = DesignsOf(protocol);
        EligibilityElement[] stated = DesignsOf(review);
        if (planned.Length == 0 || stated.Length == 0)
        {
            yield break;
        }

        foreach (StudyDesign design in s_designs.Where(design => !Array.Exists(declared, text => Names(text, design))))
        {
            EligibilityElement? before = Array.Find(planned, element => element.Design == design);
            EligibilityElement? now = Array.Find(stated, element => element.Design == design);
            if (before is null && now is not null)
            {
                yield return Of(now, ProtocolChangeKind.DesignAdded, design.ToName(), null);
            }
            else if (before is not null && now is null)
            {
                yield return Of(stated[0], ProtocolChangeKind.DesignDropped, design.ToName(), LineOf(protocol, before));
            }
        }
    }

    private static bool Names(string text, StudyDesign design) => design switch
    {
        StudyDesign.QuasiRandomised => text.Contains("quasi", StringComparison.Ordinal) || text.Contains("Quasi", StringComparison.Ordinal),
        StudyDesign.Randomised => text.Contains("andomi", StringComparison.Ordinal) || text.Contains("RCT", StringComparison.Ordinal),
        _ => text.Contains("design", StringComparison.Ordinal) || text.Contains("on-random", StringComparison.Ordinal) || text.Contains("cohort", StringComparison.Ordinal) || text.Contains("observational", StringComparison.Ordinal),
    };

    private static ImmutableArray<PlannedOutcome> CriticalOf(Review review) =>
    [
        .. review.PlannedOutcomes
            .Where(outcome => outcome is { Part: PartKind.Body, Priority: OutcomePriority.Critical } && WordCounter.Count(outcome.Text) <= MostWords)
            .DistinctBy(outcome => outcome.Key),
    ];

    private static EligibilityElement[] DesignsOf(Review review) => review.EligibilityStatements.FirstOrDefault(statement => statement is { Part: PartKind.Body, HasHeading: true }) is { } criteria
        ? [.. criteria.Elements.Where(element => element is { Slot: EligibilitySlot.Designs, Design: not null, Anchor: Anchor.Adjacent })]
        : [];

    private static int LineOf(Review protocol, Fact fact) => protocol.Document.Source.GetPosition(fact.Span.Start).Line;

    private static ProtocolChange Of(Fact fact, ProtocolChangeKind kind, string subject, int? line) =>
        new(fact.Section, fact.Sentence, fact.Start, fact.Text, fact.Anchor, kind, subject, line);
}
