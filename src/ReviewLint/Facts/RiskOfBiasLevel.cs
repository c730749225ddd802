namespace ReviewLint.Facts;

/// <summary>The judgements of RoB 2, least severe first.</summary>
public enum RiskOfBiasLevel
{
    /// <summary>"low".</summary>
    Low,

    /// <summary>"some concerns".</summary>
    SomeConcerns,

    /// <summary>"high".</summary>
    High,
}
