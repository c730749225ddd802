namespace ReviewLint.Tool.Input;

/// <summary>A draft to lint.</summary>
/// <param name="FullPath">Where it lies, absolute; for standard input where it would lie.</param>
/// <param name="DisplayPath">The path as reports print it.</param>
/// <param name="IsStandardInput">Whether its text comes from standard input.</param>
internal sealed record DraftFile(string FullPath, string DisplayPath, bool IsStandardInput = false);
