namespace ReviewLint.Diagnostics;

/// <summary>How loud a diagnostic is; a promise about false alarms, not a matter of taste.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not shown.</summary>
    Hidden,

    /// <summary>Style, highly desirable, or heuristic.</summary>
    Info,

    /// <summary>Demanded by a standard, with a known class of exceptions.</summary>
    Warning,

    /// <summary>The text itself proves it.</summary>
    Error,
}
