namespace ReviewLint.Facts;

/// <summary>In what form a draft gives numbers of the flow.</summary>
public enum FlowSource
{
    /// <summary>A paragraph.</summary>
    Prose,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A diagram drawn by code, such as Mermaid or Graphviz.</summary>
    Diagram,
}
