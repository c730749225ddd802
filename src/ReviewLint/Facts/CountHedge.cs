namespace ReviewLint.Facts;

/// <summary>How exactly a count is meant.</summary>
public enum CountHedge
{
    /// <summary>As printed.</summary>
    Exact,

    /// <summary>"at least", "over", "more than".</summary>
    AtLeast,

    /// <summary>"about", "nearly", "almost", "approximately".</summary>
    About,
}
