namespace ReviewLint.Documents;

/// <summary>What a section is for, whatever its heading calls it; the aliases stand in <c>rules/schemas/roles.json</c>.</summary>
public enum SectionRole
{
    /// <summary>A heading that no alias knows.</summary>
    Unknown,

    /// <summary>The heading "Abstract" itself.</summary>
    Abstract,

    /// <summary>The heading "Plain language summary" itself.</summary>
    Summary,

    /// <summary>Background, rationale, introduction.</summary>
    Background,

    /// <summary>Objectives, aims, review question.</summary>
    Objectives,

    /// <summary>The parent heading "Methods".</summary>
    Methods,

    /// <summary>Search methods and their sub-headings.</summary>
    Search,

    /// <summary>Boolean search strategies as printed, usually in an appendix.</summary>
    SearchStrategy,

    /// <summary>Eligibility criteria.</summary>
    Criteria,

    /// <summary>Types of studies.</summary>
    CriteriaDesigns,

    /// <summary>Types of participants.</summary>
    CriteriaParticipants,

    /// <summary>Types of interventions.</summary>
    CriteriaInterventions,

    /// <summary>Comparators, where they have a heading of their own.</summary>
    CriteriaComparators,

    /// <summary>Types of outcome measures.</summary>
    CriteriaOutcomes,

    /// <summary>Index tests of a review of diagnostic accuracy.</summary>
    IndexTests,

    /// <summary>Target conditions of a review of diagnostic accuracy.</summary>
    TargetConditions,

    /// <summary>Reference standards of a review of diagnostic accuracy.</summary>
    ReferenceStandards,

    /// <summary>Study selection, data collection and analysis.</summary>
    Collection,

    /// <summary>How risk of bias was assessed.</summary>
    RiskOfBiasMethods,

    /// <summary>How results were synthesised.</summary>
    SynthesisMethods,

    /// <summary>How certainty was assessed.</summary>
    CertaintyMethods,

    /// <summary>Results, main results.</summary>
    Results,

    /// <summary>Results of the search and study selection.</summary>
    SearchResults,

    /// <summary>Included studies, description of studies, study characteristics.</summary>
    Included,

    /// <summary>Excluded studies.</summary>
    Excluded,

    /// <summary>Ongoing studies and studies awaiting classification.</summary>
    Pending,

    /// <summary>Risk of bias in included studies.</summary>
    RiskOfBiasResults,

    /// <summary>Effects of interventions, synthesis of results.</summary>
    Effects,

    /// <summary>Discussion.</summary>
    Discussion,

    /// <summary>Limitations or certainty of the evidence.</summary>
    Limitations,

    /// <summary>Authors' conclusions.</summary>
    Conclusions,

    /// <summary>Implications for practice.</summary>
    Practice,

    /// <summary>Implications for research.</summary>
    Research,

    /// <summary>Key messages of a summary.</summary>
    KeyMessages,

    /// <summary>How up to date the evidence is.</summary>
    Currency,

    /// <summary>Funding, sources of support.</summary>
    Funding,

    /// <summary>Declarations of interest.</summary>
    Interests,

    /// <summary>Registration and protocol.</summary>
    Registration,

    /// <summary>Differences between protocol and review.</summary>
    Differences,

    /// <summary>Data, code and other materials.</summary>
    Data,

    /// <summary>Acknowledgements.</summary>
    Acknowledgements,

    /// <summary>Contributions of authors.</summary>
    Contributions,

    /// <summary>History, What's new.</summary>
    History,

    /// <summary>References and lists of studies.</summary>
    References,

    /// <summary>Appendices and supplementary materials.</summary>
    Appendix,

    /// <summary>Summary-of-findings table.</summary>
    SummaryOfFindings,
}
