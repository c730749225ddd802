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

    /// <summary>Some elements as absent, for example "no participants, no comparator and no outcomes".</summary>
    public static string ToAbsence(this IReadOnlyList<EligibilitySlot> slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        IEnumerable<string> names = slots.Select(slot => $"no {slot.ToName()}");
        return slots.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names.Last()}";
    }
}
