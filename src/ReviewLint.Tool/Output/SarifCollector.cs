using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tool.Output;

/// <summary>Holds results until the end, because a SARIF log tells of the whole run before its results.</summary>
internal sealed class SarifCollector(Stream stream, SarifProfile profile, ImmutableArray<DiagnosticDescriptor> rules, Func<int> exitCode) : Reporter
{
    private readonly List<LintResult> _results = [];

    /// <inheritdoc/>
    public override void Add(LintResult result)
    {
        // Of a draft without findings a log tells only the path, so its text need not be held.
        bool isClean = result.Diagnostics.IsEmpty && result.Crashes.IsEmpty;
        _results.Add(isClean ? new LintResult(new SourceText(result.Source.Path, ""), null, [], []) : result);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        SarifReporter.Write(stream, new SarifRun(_results) { Profile = profile, Rules = rules, ExitCode = exitCode() });
        stream.Flush();
    }
}
