using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Where a review says what it includes.</summary>
internal static class StudySections
{
    private static readonly SectionRole[] s_elsewhere =
    [
        SectionRole.Background, SectionRole.Objectives, SectionRole.Methods, SectionRole.Search, SectionRole.SearchStrategy, SectionRole.Criteria,
        SectionRole.CriteriaDesigns, SectionRole.CriteriaParticipants, SectionRole.CriteriaInterventions, SectionRole.CriteriaComparators,
        SectionRole.CriteriaOutcomes, SectionRole.IndexTests, SectionRole.TargetConditions, SectionRole.ReferenceStandards,
        SectionRole.Collection, SectionRole.RiskOfBiasMethods, SectionRole.SynthesisMethods, SectionRole.CertaintyMethods, SectionRole.Excluded,
        SectionRole.Pending, SectionRole.Funding, SectionRole.Interests, SectionRole.Registration, SectionRole.Differences, SectionRole.Data,
        SectionRole.Acknowledgements, SectionRole.Contributions, SectionRole.History, SectionRole.References, SectionRole.Appendix,
    ];

    private static readonly SectionRole[] s_body =
    [
        SectionRole.Results, SectionRole.SearchResults, SectionRole.Included, SectionRole.Effects, SectionRole.RiskOfBiasResults,
        SectionRole.Discussion, SectionRole.Conclusions, SectionRole.Practice, SectionRole.Research,
    ];

    /// <summary>The sections whose statements on studies are about what this review includes, in order.</summary>
    public static IEnumerable<Section> Of(ReviewDocument document)
    {
        // Words right under the heading "Abstract" are its background wherever the results have a heading of their own.
        bool parted = document.Abstract?.Find(SectionRole.Results) is not null;
        return document.Sections.Where(section => section.Part switch
        {
            PartKind.Abstract => !s_elsewhere.Contains(section.EffectiveRole) && !(parted && section.EffectiveRole is (SectionRole.Abstract or SectionRole.Unknown)),
            PartKind.Summary => !s_elsewhere.Contains(section.Role) || section.Role is SectionRole.Objectives or SectionRole.Collection,
            PartKind.Body => s_body.Contains(section.EffectiveRole),
            _ => false,
        });
    }

    /// <summary>The place as messages name it; the conclusions of the abstract and of the main text are one place each.</summary>
    public static string Place(Section section) => Concludes(section)
        ? section.Part == PartKind.Abstract ? "conclusions of the abstract" : "conclusions"
        : section.Part == PartKind.Body ? "main text" : section.Part.ToName();

    /// <summary>Whether a section draws conclusions rather than giving results.</summary>
    public static bool Concludes(Section section) =>
        section.IsWithin(SectionRole.Conclusions) || section.IsWithin(SectionRole.Practice) || section.IsWithin(SectionRole.Research);
}
