using System.Globalization;
using ReviewLint.Facts;

namespace ReviewLint.Checklists;

/// <summary>Writes answers as Markdown: a heading a draft, and a table with a row an item.</summary>
public sealed class MarkdownChecklistWriter : ChecklistWriter
{
    private readonly TextWriter _output;
    private bool _isFirst = true;

    /// <summary>Writes to a writer, which stays open.</summary>
    public MarkdownChecklistWriter(TextWriter output) => _output = output;

    /// <inheritdoc/>
    public override void Add(ChecklistReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _output.Write(_isFirst ? "" : "\n");
        _isFirst = false;
        Checklist checklist = report.Checklist;
        _output.Write($"# {checklist.Standard}: {Cell(report.Title.Length > 0 ? report.Title : report.Source.Path)}\n\n");
        _output.Write($"{Cell(report.Source.Path)}, held to {checklist.Standard} ({checklist.Version}), <{checklist.Source}>: {report.Totals}.\n\n");
        _output.Write("| Item | Topic | Asks for | Status | Place | Words |\n|---|---|---|---|---|---|\n");
        foreach (ItemAnswer answer in report.Answers)
        {
            string[] cells = [answer.Item.Number, $"{answer.Item.Section}: {answer.Item.Topic}", answer.Item.Text, NameOf(answer.Status), PlaceOf(report, answer), WordsOf(answer)];
            _output.Write($"| {string.Join(" | ", cells.Select(Cell))} |\n");
        }
    }

    /// <inheritdoc/>
    public override void Complete() => _output.Flush();

    /// <summary>A status in words.</summary>
    public static string NameOf(ItemStatus status) => status switch
    {
        ItemStatus.Reported => "reported",
        ItemStatus.Missing => "missing",
        ItemStatus.NotApplicable => "not applicable",
        _ => "unclear",
    };

    /// <summary>Section and line of an answer's words; empty without words.</summary>
    public static string PlaceOf(ChecklistReport report, ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.LineOf(answer) is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{ChecklistReport.SectionOf(answer)}, line {line}")
            : "";
    }

    /// <summary>The words of an answer in quotation marks, and its note.</summary>
    public static string WordsOf(ItemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        string quote = answer.Evidence is { } evidence ? $"“{evidence.Words}”" : "";
        return quote.Length > 0 && answer.Note.Length > 0 ? $"{quote} ({answer.Note})" : quote + answer.Note;
    }

    // Words of a draft must neither end a cell nor become a link or a tag.
    private static string Cell(string text) => text
        .ReplaceLineEndings(" ")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal);
}
