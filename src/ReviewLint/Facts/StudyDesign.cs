namespace ReviewLint.Facts;

/// <summary>Study designs that criteria and null results name.</summary>
public enum StudyDesign
{
    /// <summary>Randomised trials.</summary>
    Randomised,

    /// <summary>Quasi-randomised trials.</summary>
    QuasiRandomised,

    /// <summary>Non-randomised or observational comparisons.</summary>
    NonRandomised,
}
