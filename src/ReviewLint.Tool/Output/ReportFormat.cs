namespace ReviewLint.Tool.Output;

/// <summary>The formats of reports.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,
}
