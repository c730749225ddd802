using ReviewLint.Reporting;

namespace ReviewLint.Tool.Output;

/// <summary>Holds all results until the end, because a SARIF log counts its artifacts before its results.</summary>
internal sealed class SarifCollector(Stream stream) : Reporter
{
    private readonly List<LintResult> _results = [];

    /// <inheritdoc/>
    public override void Add(LintResult result) => _results.Add(result);

    /// <inheritdoc/>
    public override void Complete()
    {
        SarifReporter.Write(stream, _results);
        stream.Flush();
    }
}
