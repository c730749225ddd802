using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="EligibilityStatement"/> facts: one for the abstract, one for the main text.</summary>
internal static class EligibilityExtractor
{
    private static readonly Dictionary<SectionRole, EligibilitySlot> s_headings = new()
    {
        [SectionRole.CriteriaDesigns] = EligibilitySlot.Designs,
        [SectionRole.CriteriaParticipants] = EligibilitySlot.Participants,
        [SectionRole.CriteriaInterventions] = EligibilitySlot.Interventions,
        [SectionRole.CriteriaComparators] = EligibilitySlot.Comparators,
        [SectionRole.CriteriaOutcomes] = EligibilitySlot.Outcomes,
        [SectionRole.IndexTests] = EligibilitySlot.Interventions,
    };

    private static readonly ImmutableArray<SectionRole> s_methods =
    [
        SectionRole.Objectives, SectionRole.Methods, SectionRole.Collection, SectionRole.RiskOfBiasMethods, SectionRole.SynthesisMethods,
        SectionRole.CertaintyMethods,
    ];

    private static readonly ImmutableArray<SectionRole> s_results =
    [
        SectionRole.Results, SectionRole.SearchResults, SectionRole.Included, SectionRole.Excluded, SectionRole.Effects,
        SectionRole.RiskOfBiasResults, SectionRole.Discussion, SectionRole.Limitations, SectionRole.Conclusions, SectionRole.SummaryOfFindings,
    ];

    private static readonly ImmutableArray<EligibilitySlot> s_slots = [.. Enum.GetValues<EligibilitySlot>()];

    public static ImmutableArray<EligibilityStatement> Extract(ReviewDocument document)
    {
        ImmutableArray<EligibilityStatement>.Builder statements = ImmutableArray.CreateBuilder<EligibilityStatement>();
        if (document.Abstract is { } summary && ReadAbstract(document, summary) is { } inAbstract)
        {
            statements.Add(inAbstract);
        }

        if (document.Body is { } body && ReadBody(document, body) is { } inBody)
        {
            statements.Add(inBody);
        }

        return statements.ToImmutable();
    }

    private static EligibilityStatement? ReadAbstract(ReviewDocument document, DocumentPart part)
    {
        Section[] criteria = [.. part.Sections.Where(IsCriteria)];
        if (!criteria.Any(section => section.Role == SectionRole.Criteria))
        {
            return RunningAbstract.Read(document, part);
        }

        // Criteria without a word are an empty section, which is another finding.
        if (!criteria.Any(section => section.Passages.Any(passage => !passage.IsEmpty)))
        {
            return null;
        }

        Section[] elsewhere = [.. part.Sections.Where(section => !IsCriteria(section) && s_methods.Contains(section.EffectiveRole))];
        List<EligibilityElement> elements = ReadSections(criteria, Anchor.Adjacent);
        elements.AddRange(ReadSections(elsewhere, Anchor.Segment));
        elements.AddRange(part.WithRole(SectionRole.Abstract).SelectMany(
            section => section.Sentences.Where(RunningAbstract.StatesAim).SelectMany(sentence => Read(section, sentence, Anchor.Segment))));
        return State(document, part.Kind, criteria.First(section => section.Role == SectionRole.Criteria), elements);
    }

    private static EligibilityStatement? ReadBody(ReviewDocument document, DocumentPart part)
    {
        Section[] criteria = [.. part.Sections.Where(IsCriteria)];
        bool underHeadings = criteria.Select(section => section.Role).Distinct().Count(role => s_headings.ContainsKey(role)) >= 2;
        bool inProse = criteria.Any(section => section.IsWithin(SectionRole.Criteria) && section.Sentences.Any());
        if (!underHeadings && !inProse)
        {
            return null;
        }

        List<EligibilityElement> elements = [.. criteria.SelectMany(ReadHeading), .. ReadSections(criteria, Anchor.Adjacent)];
        elements.AddRange(ReadSections(
            part.Sections.Where(section => !IsCriteria(section) && !IsResult(section) && section.EffectiveRole != SectionRole.Background), Anchor.Segment));
        Section place = criteria.FirstOrDefault(section => section.Role == SectionRole.Criteria) ?? criteria[0];
        return State(document, part.Kind, place, elements);
    }

    private static EligibilityStatement State(ReviewDocument document, PartKind part, Section place, List<EligibilityElement> elements)
    {
        elements.AddRange(ReadTitle(document));
        return new EligibilityStatement(
            part, place.Heading!.Title.Span, $"'{place.Title}'", true, AsksForComparison(document), [.. elements.DistinctBy(e => (e.Slot, e.Design, e.Anchor))]);
    }

    /// <summary>Whether the review compares interventions, as far as its headings and title tell.</summary>
    internal static bool AsksForComparison(ReviewDocument document) =>
        !document.Sections.Any(section => section.Role is SectionRole.IndexTests or SectionRole.TargetConditions or SectionRole.ReferenceStandards)
        && !EligibilityCues.IsOpenQuestion(document.Title?.Text ?? "");

    /// <summary>What the title names.</summary>
    internal static IEnumerable<EligibilityElement> ReadTitle(ReviewDocument document) =>
        document.Title is { IsEmpty: false } title
            ? title.Sentences.SelectMany(sentence => Read(document.Roots[0], sentence, Anchor.Segment))
            : [];

    /// <summary>What one sentence names: a design each time, everything else once.</summary>
    /// <param name="section">The section it stands in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="anchor">How sure its place makes what it names.</param>
    /// <param name="known">Slots that need not be looked for; what is found is added.</param>
    internal static IEnumerable<EligibilityElement> Read(Section section, Sentence sentence, Anchor anchor, HashSet<EligibilitySlot>? known = null)
    {
        foreach (EligibilitySlot slot in s_slots)
        {
            if (known is not null && known.Contains(slot))
            {
                continue;
            }

            if (slot == EligibilitySlot.Designs)
            {
                foreach ((TextSpan at, StudyDesign? design) in EligibilityCues.FindDesigns(sentence.Text))
                {
                    yield return Make(section, sentence, at, anchor, slot) with { Design = design };
                }
            }
            else if (EligibilityCues.Find(slot, sentence.Text) is { Length: > 0 } at)
            {
                known?.Add(slot);
                yield return Make(section, sentence, at, anchor, slot);
            }
        }
    }

    private static EligibilityElement Make(Section section, Sentence sentence, TextSpan at, Anchor anchor, EligibilitySlot slot) =>
        new(section, sentence, at.Start, sentence.Text[at.Start..at.End], anchor, slot);

    // An element counts once, where it is named first.
    private static List<EligibilityElement> ReadSections(IEnumerable<Section> sections, Anchor anchor)
    {
        HashSet<EligibilitySlot> known = [];
        return
        [
            .. from section in sections
               from passage in section.Passages
               from sentence in passage.Sentences
               from element in Read(section, sentence, anchor, known)
               select element,
        ];
    }

    // A heading with text under it states its element, whatever the words.
    private static IEnumerable<EligibilityElement> ReadHeading(Section section)
    {
        if (s_headings.TryGetValue(section.Role, out EligibilitySlot slot)
            && section.SelfAndDescendants().Any(each => each.Passages.Any(passage => !passage.IsEmpty))
            && section.Heading!.Title.Sentences is [var title, ..])
        {
            yield return Make(section, title, new TextSpan(0, title.Text.Length), Anchor.Adjacent, slot);
        }
    }

    private static bool IsCriteria(Section section) =>
        !IsResult(section) && (section.IsWithin(SectionRole.Criteria) || s_headings.Keys.Any(section.IsWithin)
            || section.IsWithin(SectionRole.TargetConditions) || section.IsWithin(SectionRole.ReferenceStandards));

    private static bool IsResult(Section section) => s_results.Any(section.IsWithin);
}
