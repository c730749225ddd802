using System.Text.Json;
using ReviewLint.Reporting;

namespace ReviewLint.Checklists;

/// <summary>Writes answers as JSON: fields may be added, none is renamed or dropped.</summary>
/// <remarks>
/// <c>{ documents: [ { path, title, standard, version, source, items: [ { item, section, topic, text, status, place: { section, line }, quote, note } ] } ] }</c>;
/// <c>place</c> and <c>quote</c> are null where no words answer.
/// </remarks>
public sealed class JsonChecklistWriter : ChecklistWriter, IDisposable
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to a stream, which stays open.</summary>
    public JsonChecklistWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _json = new Utf8JsonWriter(stream, JsonReporter.WriterOptions);
        _json.WriteStartObject();
        _json.WriteStartArray("documents");
    }

    /// <inheritdoc/>
    public override void Add(ChecklistReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _json.WriteStartObject();
        _json.WriteString("path", report.Source.Path);
        _json.WriteString("title", report.Title);
        _json.WriteString("standard", report.Checklist.Standard);
        _json.WriteString("version", report.Checklist.Version);
        _json.WriteString("source", report.Checklist.Source);
        _json.WriteStartArray("items");
        foreach (ItemAnswer answer in report.Answers)
        {
            Write(report, answer);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(ChecklistReport report, ItemAnswer answer)
    {
        _json.WriteStartObject();
        _json.WriteString("item", answer.Item.Number);
        _json.WriteString("section", answer.Item.Section);
        _json.WriteString("topic", answer.Item.Topic);
        _json.WriteString("text", answer.Item.Text);
        _json.WriteString("status", answer.Status.ToKebabCase());
        if (report.LineOf(answer) is { } line)
        {
            _json.WriteStartObject("place");
            _json.WriteString("section", ChecklistReport.SectionOf(answer));
            _json.WriteNumber("line", line);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull("place");
        }

        _json.WriteString("quote", answer.Evidence?.Words);
        _json.WriteString("note", answer.Note);
        _json.WriteEndObject();
    }
}
