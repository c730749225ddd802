namespace ReviewLint.Facts;

/// <summary>What a number of the flow counts.</summary>
public enum FlowUnit
{
    /// <summary>The words do not say.</summary>
    Unstated,

    /// <summary>Records, citations, references, titles and abstracts.</summary>
    Records,

    /// <summary>Reports, articles, papers, full texts.</summary>
    Reports,

    /// <summary>Studies or trials.</summary>
    Studies,
}
