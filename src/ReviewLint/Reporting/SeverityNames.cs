using ReviewLint.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>Severities in words.</summary>
public static class SeverityNames
{
    /// <summary>The severity as reports print it.</summary>
    public static string ToName(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
