namespace ReviewLint.Facts;

/// <summary>An estimate of the abstract or summary with what the main text gives for it.</summary>
/// <param name="Told">The estimate of the abstract or summary.</param>
/// <param name="Source">The estimate of the main text: the same one, or the one that differs in a single number; <see langword="null"/> when none is near.</param>
/// <param name="Told1">The number that differs, as the abstract or summary has it; <see langword="null"/> when all agree or nothing is near.</param>
/// <param name="Source1">The number that differs, as the main text has it.</param>
public sealed record EstimateMatch(EffectEstimate Told, EffectEstimate? Source, PrintedNumber? Told1, PrintedNumber? Source1)
{
    /// <summary>Whether the main text has it with all its numbers.</summary>
    public bool IsFound => Source is not null && Told1 is null;

    /// <summary>Whether both give as many studies and as many participants, or a slip of the pen lies between the differing numbers.</summary>
    public bool IsSameResult => Source is not null && (
        (Told.Studies is not null && Told.Studies == Source.Studies && Told.Participants is not null && Told.Participants == Source.Participants)
        || (Told1 is not null && Source1 is not null && PrintedSlip.Between(Told1.Text, Source1.Text)));
}
