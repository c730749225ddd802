using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes findings as workflow commands, which GitHub Actions shows as annotations.</summary>
/// <remarks>GitHub keeps 10 annotations of each level per step, so the rest is counted in a notice, which itself takes one place.</remarks>
public sealed class GitHubReporter : Reporter
{
    private const int Limit = 10;

    private readonly TextWriter _writer;
    private readonly FindingTally _tally = new();

    /// <summary>Writes to a writer, which stays open.</summary>
    public GitHubReporter(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
    }

    /// <inheritdoc/>
    public override void Add(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        int errors = _tally.Errors;
        int warnings = _tally.Warnings;
        int infos = _tally.Infos;
        _tally.Add(result);
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Suppression is null))
        {
            bool fits = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => errors++ < Limit,
                DiagnosticSeverity.Warning => warnings++ < Limit,
                DiagnosticSeverity.Info => infos++ < Limit - 1,
                _ => false,
            };
            if (fits)
            {
                Write(result.Source, diagnostic);
            }
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        List<string> left = [];
        AddLeft(_tally.Errors - Limit, "errors");
        AddLeft(_tally.Warnings - Limit, "warnings");
        AddLeft(_tally.Infos - (Limit - 1), "infos");
        if (left.Count > 0)
        {
            _writer.Write($"::notice title=ReviewLint::{string.Join(", ", left)} (GitHub shows {Limit} annotations of each level per step)\n");
        }

        _writer.Write($"{_tally}\n");
        _writer.Flush();

        void AddLeft(int count, string noun)
        {
            if (count > 0)
            {
                left.Add(string.Create(CultureInfo.InvariantCulture, $"{count} more {noun}"));
            }
        }
    }

    private void Write(SourceText source, Diagnostic diagnostic)
    {
        LinePosition start = source.GetPosition(diagnostic.Span.Start);
        LinePosition end = source.GetPosition(diagnostic.Span.End);
        string command = diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };

        // GitHub accepts columns only within one line.
        string columns = start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}") : "";
        string title = $"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Name}";
        _writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={EscapeProperty(source.Path)},line={start.Line},endLine={end.Line}{columns},title={EscapeProperty(title)}::{Escape(diagnostic.Message)}\n"));
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
