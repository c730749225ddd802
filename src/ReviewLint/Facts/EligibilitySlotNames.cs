namespace ReviewLint.Facts;

/// <summary>Elements of a review question in words.</summary>
public static class EligibilitySlotNames
{
    /// <summary>The element as messages name it, for example "comparator".</summary>
    public static string ToName(this EligibilitySlot slot) => slot switch
    {
        EligibilitySlot.Participants => "participants",
        EligibilitySlot.Interventions => "intervention",
        EligibilitySlot.Comparators => "comparator",
        EligibilitySlot.Outcomes => "outcomes",
        _ => "study design",
    };
}
