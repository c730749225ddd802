namespace ReviewLint.Tool.Configuration;

/// <summary>A value and where it came from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Origin">For example "--profile" or "drafts/.editorconfig:3".</param>
internal sealed record Setting<T>(T Value, string Origin);
