namespace ReviewLint.Facts;

/// <summary>What checklists ask a review to report; the words that do so are data in <c>rules/topics</c>, one file a topic.</summary>
public enum ReportedTopic
{
    /// <summary>Who did what on the review.</summary>
    AuthorContributions,

    /// <summary>How the certainty of the evidence is rated.</summary>
    CertaintyAssessment,

    /// <summary>Interests of the authors that compete, or that there are none.</summary>
    CompetingInterests,

    /// <summary>Where data, code and other materials can be had.</summary>
    DataAvailability,

    /// <summary>How many people extracted data, and whether each on their own.</summary>
    DuplicateExtraction,

    /// <summary>How many people selected studies, and whether each on their own.</summary>
    DuplicateSelection,

    /// <summary>Who paid for the review, or that nobody did.</summary>
    Funding,

    /// <summary>Who paid for the studies that the review includes.</summary>
    IncludedStudyFunding,

    /// <summary>Which outcomes come first.</summary>
    OutcomePriorities,

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

    /// <summary>How results are brought together.</summary>
    SynthesisPlan,

    /// <summary>What an update adds to the earlier version.</summary>
    UpdateNews,
}
