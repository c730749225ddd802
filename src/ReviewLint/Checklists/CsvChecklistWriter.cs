using System.Globalization;
using ReviewLint.Reporting;

namespace ReviewLint.Checklists;

/// <summary>Writes answers as comma-separated values (RFC 4180), a line an item, with a header.</summary>
public sealed class CsvChecklistWriter : ChecklistWriter
{
    private const string EndOfRecord = "\r\n";
    private readonly TextWriter _output;

    /// <summary>Writes to a writer, which stays open.</summary>
    public CsvChecklistWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        Write("path", "standard", "item", "section", "topic", "text", "status", "place", "line", "quote", "note");
    }

    /// <inheritdoc/>
    public override void Add(ChecklistReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (ItemAnswer answer in report.Answers)
        {
            Write(
                report.Source.Path,
                report.Checklist.Standard,
                answer.Item.Number,
                answer.Item.Section,
                answer.Item.Topic,
                answer.Item.Text,
                answer.Status.ToKebabCase(),
                ChecklistReport.SectionOf(answer),
                report.LineOf(answer)?.ToString(CultureInfo.InvariantCulture) ?? "",
                answer.Evidence?.Words ?? "",
                answer.Note);
        }
    }

    /// <inheritdoc/>
    public override void Complete() => _output.Flush();

    /// <summary>A field as the format wants it, and so that no spreadsheet takes words of a draft for a formula.</summary>
    internal static string Field(string value)
    {
        string safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private void Write(params IEnumerable<string> fields) => _output.Write(string.Join(',', fields.Select(Field)) + EndOfRecord);
}
