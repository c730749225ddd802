using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReviewLint.Diagnostics;
using ReviewLint.Fixes;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes results as JSON in a stable shape: fields may be added, none is renamed or dropped while <c>version</c> is 1.</summary>
/// <remarks>
/// <c>{ version, tool: { name, version }, drafts: [ { path, documentType, profile, findings: [ { id, name, category, severity, message, help,
/// place, related: [ { message, place } ], fixes: [ { title, safety, edits: [ { place, newText } ] } ], suppression: { reason, until } } ] } ], summary: { drafts, errors, warnings, infos, suppressed } }</c>;
/// a <c>place</c> is <c>{ start, end, startLine, startColumn, endLine, endColumn, text }</c> with offsets from 0 and lines and columns from 1, in
/// UTF-16 code units. <c>documentType</c> and <c>profile</c> are null for a file that is no text; <c>suppression</c> is null unless suppressed.
/// </remarks>
public sealed class JsonReporter : Reporter, IDisposable
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly FindingTally _tally = new();

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="toolVersion">The version of the tool.</param>
    public JsonReporter(Stream stream, string toolVersion)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _json = new Utf8JsonWriter(stream, WriterOptions);
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
        _json.WriteStartObject("tool");
        _json.WriteString("name", "reviewlint");
        _json.WriteString("version", toolVersion);
        _json.WriteEndObject();
        _json.WriteStartArray("drafts");
    }

    /// <summary>Indented, with letters of all scripts as they are; the output is no HTML.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public override void Add(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _tally.Add(result);
        _json.WriteStartObject();
        _json.WriteString("path", result.Source.Path);
        _json.WriteString("documentType", result.Review?.DocumentType.ToKebabCase());
        _json.WriteString("profile", result.Review?.Profile.ToKebabCase());
        _json.WriteStartArray("findings");
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden))
        {
            Write(result.Source, diagnostic);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("drafts", _tally.Drafts);
        _json.WriteNumber("errors", _tally.Errors);
        _json.WriteNumber("warnings", _tally.Warnings);
        _json.WriteNumber("infos", _tally.Infos);
        _json.WriteNumber("suppressed", _tally.Suppressed);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    /// <summary>Writes a span as a place of the documented shape.</summary>
    internal static void WritePlace(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        LinePosition start = source.GetPosition(span.Start);
        LinePosition end = source.GetPosition(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("text", source[span]);
        json.WriteEndObject();
    }

    private void Write(SourceText source, Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString("id", diagnostic.Descriptor.Id);
        _json.WriteString("name", diagnostic.Descriptor.Name);
        _json.WriteString("category", diagnostic.Descriptor.Category.ToKebabCase());
        _json.WriteString("severity", diagnostic.Severity.ToName());
        _json.WriteString("message", diagnostic.Message);
        _json.WriteString("help", diagnostic.Descriptor.HelpUri);
        WritePlace(_json, "place", source, diagnostic.Span);
        _json.WriteStartArray("related");
        foreach (RelatedSpan related in diagnostic.Related)
        {
            _json.WriteStartObject();
            _json.WriteString("message", related.Message);
            WritePlace(_json, "place", source, related.Span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteFixes(source, diagnostic.Fixes);
        WriteSuppression(diagnostic.Suppression);
        _json.WriteEndObject();
    }

    private void WriteFixes(SourceText source, ImmutableArray<Fix> fixes)
    {
        _json.WriteStartArray("fixes");
        foreach (Fix fix in fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", fix.Title);
            _json.WriteString("safety", fix.Safety.ToKebabCase());
            _json.WriteStartArray("edits");
            foreach (TextEdit edit in fix.Edits)
            {
                _json.WriteStartObject();
                WritePlace(_json, "place", source, edit.Span);
                _json.WriteString("newText", edit.NewText);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSuppression(Suppression? suppression)
    {
        if (suppression is null)
        {
            _json.WriteNull("suppression");
            return;
        }

        _json.WriteStartObject("suppression");
        _json.WriteString("reason", suppression.Justification);
        _json.WriteString("until", suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteEndObject();
    }
}
