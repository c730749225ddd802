namespace ReviewLint.Facts;

/// <summary>An estimate of the abstract or summary with what the main text gives for it.</summary>
/// <param name="Told">The estimate of the abstract or summary.</param>
/// <param name="InText">The estimate of the main text: the same one, or the one that differs in a single number; <see langword="null"/> when none is near.</param>
/// <param name="ToldNumber">The number that differs, as the abstract or summary has it; <see langword="null"/> when all agree or nothing is near.</param>
/// <param name="TextNumber">The number that differs, as the main text has it.</param>
public sealed record EstimateMatch(EffectEstimate Told, EffectEstimate? InText, PrintedNumber? ToldNumber, PrintedNumber? TextNumber)
{
    /// <summary>Whether the main text has it with all its numbers.</summary>
    public bool IsFound => InText is not null && ToldNumber is null;

    /// <summary>Whether both give as many studies and as many participants, or a slip of the pen lies between the differing numbers.</summary>
    public bool IsSameResult => InText is not null && (
        (Told.Studies is not null && Told.Studies == InText.Studies && Told.Participants is not null && Told.Participants == InText.Participants)
        || (ToldNumber is not null && TextNumber is not null && PrintedSlip.Between(ToldNumber.Text, TextNumber.Text)));
}
