namespace ReviewLint.Facts;

/// <summary>What checklists ask a review to report; the words that do so are data in <c>rules/topics</c>, one file a topic.</summary>
public enum ReportedTopic
{
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
}
