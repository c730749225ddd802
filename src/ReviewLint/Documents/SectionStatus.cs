namespace ReviewLint.Documents;

/// <summary>What a schema says about a section.</summary>
public enum SectionStatus
{
    /// <summary>It may be there.</summary>
    Optional,

    /// <summary>It must be there.</summary>
    Required,

    /// <summary>It must be there under a condition that the schema cannot tell.</summary>
    Conditional,

    /// <summary>It must not be there.</summary>
    Forbidden,
}
