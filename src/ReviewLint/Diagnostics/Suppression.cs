namespace ReviewLint.Diagnostics;

/// <summary>An author's reasoned wish not to hear of a finding.</summary>
/// <param name="Justification">The reason as written; never empty.</param>
/// <param name="Until">The last day on which it counts, or <see langword="null"/> for no end.</param>
public sealed record Suppression(string Justification, DateOnly? Until);
