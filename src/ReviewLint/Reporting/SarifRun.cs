using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Rules;

namespace ReviewLint.Reporting;

/// <summary>What one run of the linter gave, as a SARIF log tells it.</summary>
/// <param name="Results">The drafts, in the order in which they are reported.</param>
public sealed record SarifRun(IReadOnlyList<LintResult> Results)
{
    /// <summary>Whom the log is written for.</summary>
    public SarifProfile Profile { get; init; }

    /// <summary>The rules that the log describes; those of findings are added.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; init; } = RuleCatalog.Descriptors;

    /// <summary>The exit code of the process, or <see langword="null"/> when there is none; 2 and above mean that the run failed.</summary>
    public int? ExitCode { get; init; }

    /// <summary>What was wrong with the configuration, one sentence each.</summary>
    public ImmutableArray<string> ConfigurationNotices { get; init; } = [];
}
