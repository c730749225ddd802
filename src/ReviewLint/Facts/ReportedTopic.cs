namespace ReviewLint.Facts;

/// <summary>What checklists ask a review to report; the words that do so are data in <c>rules/topics</c>, one file a topic.</summary>
public enum ReportedTopic
{
    /// <summary>How bias in studies is judged, with a tool or without one.</summary>
    BiasAssessment,

    /// <summary>That a system for rating the certainty of evidence is used.</summary>
    CertaintyRating,

    /// <summary>Interests of the authors that compete, or that there are none.</summary>
    CompetingInterests,

    /// <summary>Where data, code and other materials can be had.</summary>
    DataAvailability,

    /// <summary>Why evidence is rated below high.</summary>
    DowngradeReason,

    /// <summary>How many people extracted data, and whether each on their own.</summary>
    DuplicateExtraction,

    /// <summary>How many people selected studies, and whether each on their own.</summary>
    DuplicateSelection,

    /// <summary>Who paid for the review, or that nobody did.</summary>
    Funding,

    /// <summary>That nothing was found on several outcomes.</summary>
    OutcomesNotReported,

    /// <summary>A table of findings, made or planned.</summary>
    SummaryOfFindings,
}
