namespace ReviewLint.Facts;

/// <summary>Judgements of risk of bias in words.</summary>
public static class RiskOfBiasLevelNames
{
    /// <summary>The judgement as messages name it.</summary>
    public static string ToName(this RiskOfBiasLevel level) => level switch
    {
        RiskOfBiasLevel.Low => "low",
        RiskOfBiasLevel.SomeConcerns => "some concerns",
        _ => "high",
    };
}
