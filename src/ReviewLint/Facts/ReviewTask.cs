namespace ReviewLint.Facts;

/// <summary>Work on a review that two people should do.</summary>
public enum ReviewTask
{
    /// <summary>Deciding which studies are included.</summary>
    Selection,

    /// <summary>Taking data from studies.</summary>
    Extraction,
}
