namespace ReviewLint.Facts;

/// <summary>When a step of a review's methods happens, by its verb.</summary>
public enum MethodTense
{
    /// <summary>It was done: "we searched".</summary>
    Done,

    /// <summary>It is to be done: "we will search".</summary>
    Future,

    /// <summary>It was planned, whether done or not: "we planned to search", "we would have searched".</summary>
    Planned,
}
