using ReviewLint.Diagnostics;

namespace ReviewLint.Tool.Configuration;

/// <summary>A severity as configuration sets it, in Roslyn's words.</summary>
/// <param name="IsDefault">Whether the rule is left as it is.</param>
/// <param name="Severity">The severity, or <see langword="null"/> when the rule is off or left as it is.</param>
internal sealed record ConfiguredSeverity(bool IsDefault, DiagnosticSeverity? Severity)
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Words { get; } = ["error", "warning", "suggestion", "silent", "none", "default"];

    /// <summary>Whether the rule is off.</summary>
    public bool IsOff => !IsDefault && Severity is null;

    /// <summary>Reads a word, or gives <see langword="null"/>.</summary>
    public static ConfiguredSeverity? Parse(string word) => word.ToLowerInvariant() switch
    {
        "error" => new(false, DiagnosticSeverity.Error),
        "warning" => new(false, DiagnosticSeverity.Warning),
        "suggestion" => new(false, DiagnosticSeverity.Info),
        "silent" => new(false, DiagnosticSeverity.Hidden),
        "none" => new(false, null),
        "default" => new(true, null),
        _ => null,
    };
}
