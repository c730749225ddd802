namespace ReviewLint.Facts;

/// <summary>What checklists ask a review to report; the words that do so are data in <c>rules/topics</c>, one file a topic.</summary>
public enum ReportedTopic
{
    /// <summary>Who did what on the review.</summary>
    AuthorContributions,

    /// <summary>How bias in studies is judged, with a tool or without one.</summary>
    BiasAssessment,

    /// <summary>How the certainty of the evidence is rated.</summary>
    CertaintyAssessment,

    /// <summary>That a system for rating the certainty of evidence is used.</summary>
    CertaintyRating,

    /// <summary>Interests of the authors that compete, or that there are none.</summary>
    CompetingInterests,

    /// <summary>Where data, code and other materials can be had.</summary>
    DataAvailability,

    /// <summary>Why these study designs are eligible.</summary>
    DesignRationale,

    /// <summary>Why evidence is rated below high.</summary>
    DowngradeReason,

    /// <summary>How many people extracted data, and whether each on their own.</summary>
    DuplicateExtraction,

    /// <summary>How many people selected studies, and whether each on their own.</summary>
    DuplicateSelection,

    /// <summary>Which studies were read in full and excluded, or that there are none.</summary>
    ExcludedStudies,

    /// <summary>Why studies that were read in full were excluded.</summary>
    ExclusionReasons,

    /// <summary>A diagram of the selection of studies.</summary>
    FlowDiagram,

    /// <summary>Who paid for the review, or that nobody did.</summary>
    Funding,

    /// <summary>That the methods look at unwanted effects, or at events that are unwanted.</summary>
    HarmOutcomes,

    /// <summary>How much the results of studies differ.</summary>
    Heterogeneity,

    /// <summary>Who paid for the studies that the review includes.</summary>
    IncludedStudyFunding,

    /// <summary>Which outcomes count most.</summary>
    OutcomePriority,

    /// <summary>That nothing was found on several outcomes.</summary>
    OutcomesNotReported,

    /// <summary>Studies that are ongoing or await classification, or that there are none.</summary>
    PendingStudies,

    /// <summary>What was done otherwise than the protocol planned, or that nothing was.</summary>
    ProtocolChanges,

    /// <summary>How results that were never reported are looked for.</summary>
    ReportingBiasAssessment,

    /// <summary>That the review updates an earlier one.</summary>
    ReviewUpdate,

    /// <summary>Where a strategy is printed in full.</summary>
    SearchStrategy,

    /// <summary>What part authors of the review had in studies that it includes, or did not take in judging them.</summary>
    StudyInvolvement,

    /// <summary>A table of findings, made or planned.</summary>
    SummaryOfFindings,

    /// <summary>How results are brought together.</summary>
    SynthesisPlan,

    /// <summary>What an update adds to the earlier version.</summary>
    UpdateNews,
}
