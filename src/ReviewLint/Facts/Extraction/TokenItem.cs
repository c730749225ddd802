namespace ReviewLint.Facts.Extraction;

/// <summary>A fact with the tokens it was read from.</summary>
/// <param name="Start">Position of its first token.</param>
/// <param name="End">Position behind its last.</param>
/// <param name="Fact">The fact.</param>
internal readonly record struct TokenItem<T>(int Start, int End, T Fact)
    where T : Fact;
