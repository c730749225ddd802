namespace ReviewLint.Facts.Extraction;

/// <summary>A word of a sentence, or a mark that parts clauses.</summary>
/// <param name="Start">Offset in the sentence.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Depth">Number of brackets that it stands in.</param>
/// <param name="Kind">What it can do.</param>
/// <param name="Direction">The direction of a word of effect.</param>
/// <param name="Form">The form of a verb.</param>
internal readonly record struct ClaimWord(int Start, int Length, int Depth, ClaimWordKind Kind, EffectDirection Direction = EffectDirection.Changes, VerbForm Form = VerbForm.None)
{
    /// <summary>Offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it can be the core of a claim.</summary>
    public bool IsEvent => Kind is ClaimWordKind.Verb or ClaimWordKind.Less or ClaimWordKind.More or ClaimWordKind.Better or ClaimWordKind.Worse
        or ClaimWordKind.Change or ClaimWordKind.Difference or ClaimWordKind.Adjective;
}
