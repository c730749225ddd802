namespace ReviewLint.Facts;

/// <summary>An estimate of the abstract or summary with what the main text gives for it.</summary>
/// <param name="Told">The estimate of the abstract or summary.</param>
/// <param name="Source">The estimate of the main text: the same one, or the one that differs in a single number; <see langword="null"/> when none is near.</param>
/// <param name="ToldNumber">The number that differs, as the abstract or summary has it; <see langword="null"/> when all agree or nothing is near.</param>
/// <param name="SourceNumber">The number that differs, as the main text has it.</param>
public sealed record EstimateMatch(EffectEstimate Told, EffectEstimate? Source, PrintedNumber? ToldNumber, PrintedNumber? SourceNumber)
{
    /// <summary>Whether the main text has it with all its numbers.</summary>
    public bool IsFound => Source is not null && ToldNumber is null;

    /// <summary>Whether both give as many studies and as many participants, or a slip of the pen lies between the differing numbers.</summary>
    public bool IsSameResult => Source is not null && (
        (Told.Studies is not null && Told.Studies == Source.Studies && Told.Participants is not null && Told.Participants == Source.Participants)
        || (ToldNumber is not null && SourceNumber is not null && PrintedSlip.Between(ToldNumber.Text, SourceNumber.Text)));
}
