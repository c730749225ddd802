namespace ReviewLint.Facts;

/// <summary>The elements of a review question that criteria state.</summary>
public enum EligibilitySlot
{
    /// <summary>Who is eligible.</summary>
    Participants,

    /// <summary>What is done to them.</summary>
    Interventions,

    /// <summary>What it is compared with.</summary>
    Comparators,

    /// <summary>What is measured.</summary>
    Outcomes,

    /// <summary>Which study designs are eligible.</summary>
    Designs,
}
