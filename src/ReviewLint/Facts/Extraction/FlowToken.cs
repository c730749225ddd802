namespace ReviewLint.Facts.Extraction;

/// <summary>A word, number or mark of a telling of the selection.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Value">The value of a number, else 0.</param>
/// <param name="Cue">What a word is a sign of.</param>
internal readonly record struct FlowToken(FlowTokenKind Kind, int Start, int End, int Value, FlowCue Cue)
{
    /// <summary>Whether it is a sign of any of some things.</summary>
    public bool Is(FlowCue cue) => (Cue & cue) != 0;
}
