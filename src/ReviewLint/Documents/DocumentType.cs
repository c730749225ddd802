namespace ReviewLint.Documents;

/// <summary>What kind of document a draft is.</summary>
public enum DocumentType
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A Cochrane review of interventions.</summary>
    InterventionReview,

    /// <summary>A protocol.</summary>
    Protocol,

    /// <summary>A review of diagnostic test accuracy.</summary>
    Dta,

    /// <summary>A qualitative evidence synthesis.</summary>
    Qualitative,

    /// <summary>An overview of reviews.</summary>
    Overview,

    /// <summary>A scoping review.</summary>
    Scoping,

    /// <summary>A rapid review.</summary>
    Rapid,

    /// <summary>A systematic review in a journal's form.</summary>
    SystematicReview,

    /// <summary>A review in JBI's form.</summary>
    JbiReview,

    /// <summary>A file that holds an abstract (perhaps with a summary) and no main text.</summary>
    Abstract,

    /// <summary>A file that holds a plain-language summary only.</summary>
    Summary,
}
