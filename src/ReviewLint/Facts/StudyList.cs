namespace ReviewLint.Facts;

/// <summary>The lists that a review sorts studies into.</summary>
public enum StudyList
{
    /// <summary>In no list: an id in running text.</summary>
    None,

    /// <summary>Included studies.</summary>
    Included,

    /// <summary>Excluded studies.</summary>
    Excluded,

    /// <summary>Ongoing studies.</summary>
    Ongoing,

    /// <summary>Studies awaiting classification.</summary>
    Awaiting,
}
