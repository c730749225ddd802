namespace ReviewLint.Facts;

/// <summary>What an estimate measures.</summary>
public enum EffectMeasure
{
    /// <summary>No measure is named, or one that the grammar does not know.</summary>
    Unknown,

    /// <summary>Risk ratio, relative risk.</summary>
    RiskRatio,

    /// <summary>Odds ratio, Peto's among them.</summary>
    OddsRatio,

    /// <summary>Hazard ratio.</summary>
    HazardRatio,

    /// <summary>Rate ratio, incidence rate ratio.</summary>
    RateRatio,

    /// <summary>Ratio of (geometric) means.</summary>
    RatioOfMeans,

    /// <summary>A ratio of ratios, such as a ratio of odds ratios between subgroups.</summary>
    RatioOfRatios,

    /// <summary>Prevalence ratio.</summary>
    PrevalenceRatio,

    /// <summary>Diagnostic odds ratio.</summary>
    DiagnosticOddsRatio,

    /// <summary>Likelihood ratio of a test result.</summary>
    LikelihoodRatio,

    /// <summary>Difference in means, weighted or not.</summary>
    MeanDifference,

    /// <summary>Difference in means in standard deviations, Hedges' and Cohen's among them.</summary>
    StandardisedMeanDifference,

    /// <summary>Difference in risks, absolute risk reduction.</summary>
    RiskDifference,

    /// <summary>Logarithm of a ratio.</summary>
    LogRatio,

    /// <summary>Relative risk reduction, vaccine efficacy: one minus a ratio, in per cent.</summary>
    RelativeReduction,

    /// <summary>Number needed to treat for one more to benefit or be harmed.</summary>
    NumberNeededToTreat,

    /// <summary>Sensitivity, specificity, predictive value or area under the curve.</summary>
    TestAccuracy,

    /// <summary>A proportion, prevalence, incidence or risk.</summary>
    Proportion,

    /// <summary>A mean or median of one group.</summary>
    Mean,

    /// <summary>A correlation or regression coefficient.</summary>
    Coefficient,
}
