namespace ReviewLint.Facts;

/// <summary>Study designs in words.</summary>
public static class StudyDesignNames
{
    /// <summary>The design as messages name it, for example "quasi-randomised trials".</summary>
    public static string ToName(this StudyDesign design) => design switch
    {
        StudyDesign.Randomised => "randomised trials",
        StudyDesign.QuasiRandomised => "quasi-randomised trials",
        _ => "non-randomised studies",
    };
}
