namespace ReviewLint.Facts;

/// <summary>The kind of studies that a tool for risk of bias was made for.</summary>
public enum RiskOfBiasScope
{
    /// <summary>Studies of more than one design.</summary>
    Any,

    /// <summary>Randomised trials.</summary>
    Randomised,

    /// <summary>Studies of interventions or exposures without randomisation.</summary>
    NonRandomised,

    /// <summary>Studies of diagnostic accuracy.</summary>
    Accuracy,

    /// <summary>Studies of prognosis or prediction.</summary>
    Prognosis,

    /// <summary>Systematic reviews.</summary>
    Reviews,
}
