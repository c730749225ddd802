namespace ReviewLint.Facts;

/// <summary>What a P value tests.</summary>
public enum PValueOwner
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The effect beside it.</summary>
    Effect,

    /// <summary>Heterogeneity, an interaction or a difference between subgroups.</summary>
    Heterogeneity,
}
