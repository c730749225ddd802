namespace ReviewLint.Facts;

/// <summary>The boxes of a flow diagram, in the order in which records pass through them.</summary>
/// <remarks>Source: the PRISMA 2020 flow diagram, with the boxes that updates and running accounts add.</remarks>
public enum FlowStage
{
    /// <summary>In an earlier version of the review already.</summary>
    PreviousReview,

    /// <summary>Found in databases, or in all sources together.</summary>
    IdentifiedDatabases,

    /// <summary>Found in registers.</summary>
    IdentifiedRegisters,

    /// <summary>Found in other ways: websites, reference lists, experts.</summary>
    IdentifiedOther,

    /// <summary>Removed as duplicates.</summary>
    Duplicates,

    /// <summary>Removed by automation tools.</summary>
    Automation,

    /// <summary>Removed before screening for other reasons.</summary>
    OtherRemoved,

    /// <summary>Left after the duplicates were removed.</summary>
    Deduplicated,

    /// <summary>Screened on title and abstract.</summary>
    Screened,

    /// <summary>Excluded on title and abstract.</summary>
    ExcludedTitleAbstract,

    /// <summary>Left after title and abstract, or sought in full text.</summary>
    Sought,

    /// <summary>Not retrieved.</summary>
    NotRetrieved,

    /// <summary>Assessed in full text.</summary>
    Assessed,

    /// <summary>Excluded after reading the full text.</summary>
    ExcludedFullText,

    /// <summary>Excluded after reading the full text for one reason of a list.</summary>
    ExcludedReason,

    /// <summary>Ongoing.</summary>
    Ongoing,

    /// <summary>Awaiting classification.</summary>
    Awaiting,

    /// <summary>Included; the unit says whether studies or their reports.</summary>
    Included,

    /// <summary>Counted among records or reports in a way that was not understood.</summary>
    Unknown,
}
