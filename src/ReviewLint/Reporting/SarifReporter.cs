using System.Text.Json;
using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes results as SARIF 2.1.0.</summary>
public static class SarifReporter
{
    /// <summary>Writes one log.</summary>
    public static void Write(Stream stream, IReadOnlyList<LintResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReviewLint");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (LintResult result in results)
        {
            foreach (Diagnostic diagnostic in result.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("ruleId", diagnostic.Descriptor.Id);
                json.WriteString("level", diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "note" });
                json.WriteStartObject("message");
                json.WriteString("text", diagnostic.Message + ".");
                json.WriteEndObject();
                json.WriteStartArray("locations");
                WriteLocation(json, result.Source, diagnostic.Span);
                json.WriteEndArray();
                json.WriteStartArray("relatedLocations");
                foreach (RelatedSpan related in diagnostic.Related)
                {
                    WriteLocation(json, result.Source, related.Span);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        LinePosition start = source.GetPosition(span.Start);
        LinePosition end = source.GetPosition(span.End);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(source.Path).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteStartObject("snippet");
        json.WriteString("text", source[span]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
