namespace ReviewLint.Facts.Extraction;

/// <summary>A word that makes a claim, with where its outcome stands.</summary>
/// <param name="At">Index of the word.</param>
/// <param name="Group">Index of the first word of its verb group.</param>
/// <param name="Direction">What it says becomes of the outcome, negation included.</param>
/// <param name="Object">Index of the first word of the outcome phrase behind it; -1 when the outcome is the subject.</param>
internal readonly record struct ClaimCore(int At, int Group, EffectDirection Direction, int Object);
