using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Fixes;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>Writes findings for people: the place, the words marked in their line, the other place, and where to read on.</summary>
public sealed class TextReporter : Reporter
{
    // Longer lines (a paragraph is often one line) are cut to a window around the words.
    private const int LineWidth = 100;

    private readonly TextWriter _writer;
    private readonly TextReportOptions _options;
    private readonly FindingTally _tally = new();

    /// <summary>Writes to a writer, which stays open.</summary>
    public TextReporter(TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        _writer = writer;
        _options = options;
    }

    /// <inheritdoc/>
    public override void Add(LintResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _tally.Add(result);
        if (_options.Verbose && result.Review is { } review)
        {
            WriteLine($"{result.Source.Path}: read as {review.DocumentType.ToKebabCase()}, profile {review.Profile.ToKebabCase()}");
            foreach (Account account in Account.Of(review))
            {
                WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {account.Name}: {account.Found} found, {account.Checked} checked, {account.NotAssessed} not assessed"));
            }
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Hidden && (diagnostic.Suppression is null || _options.Verbose))
            {
                Write(result.Source, diagnostic);
            }
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        WriteLine(_tally.ToString());
        _writer.Flush();
    }

    private void Write(SourceText source, Diagnostic diagnostic)
    {
        LinePosition at = source.GetPosition(diagnostic.Span.Start);
        string colour = diagnostic.Severity switch { DiagnosticSeverity.Error => "31", DiagnosticSeverity.Warning => "33", _ => "36" };
        string severity = diagnostic.Suppression is null ? diagnostic.Severity.ToName() : "suppressed";
        WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Paint("1", $"{TerminalCells.Sanitise(source.Path)}:{at.Line}:{at.Column}:")} {Paint($"1;{colour}", $"{severity} {diagnostic.Descriptor.Id}:")} {TerminalCells.Sanitise(diagnostic.Message)} ({diagnostic.Descriptor.Name})"));
        if (source.Length > 0)
        {
            int digits = diagnostic.Related.Select(related => related.Span.Start).Append(diagnostic.Span.Start)
                .Max(offset => source.GetPosition(offset).Line).ToString(CultureInfo.InvariantCulture).Length;
            WriteLineOf(source, diagnostic.Span, '^', colour, "", digits);
            foreach (RelatedSpan related in diagnostic.Related)
            {
                WriteLineOf(source, related.Span, '-', "34", related.Message, digits);
            }

            WriteNotes(diagnostic, digits);
        }
        else
        {
            WriteNotes(diagnostic, 1);
        }

        WriteLine("");
    }

    private void WriteNotes(Diagnostic diagnostic, int digits)
    {
        string margin = new(' ', digits + 3);
        if (diagnostic.Suppression is { } suppression)
        {
            WriteLine($"{margin}= reason: {TerminalCells.Sanitise(suppression.Justification)}");
        }

        foreach (Fix fix in diagnostic.Fixes)
        {
            WriteLine($"{margin}= {(fix.Safety == FixSafety.Safe ? "fix" : "possible fix")}: {TerminalCells.Sanitise(fix.Title)}");
        }

        WriteLine(Paint("2", $"{margin}= {diagnostic.Descriptor.HelpUri} or: reviewlint explain {diagnostic.Descriptor.Id}"));
    }

    private void WriteLineOf(SourceText source, TextSpan span, char mark, string colour, string note, int digits)
    {
        int index = source.GetLineIndex(span.Start);
        TextSpan line = source.GetLine(index);
        line = Around(source.Text, line, span.Start);
        TextSpan inLine = new(span.Start - line.Start, Math.Min(span.End, line.End) - line.Start);
        (string text, int indent, int length) = TerminalCells.Of(source.Text.AsSpan(line.Start, line.Length)).Window(inLine, LineWidth);
        string number = (index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits);
        WriteLine($"  {Paint("2", $"{number} |")} {text}".TrimEnd());
        string marks = Paint(colour, $"{new string(mark, Math.Min(length, LineWidth + 1))}{(note.Length == 0 ? "" : " " + TerminalCells.Sanitise(note))}");
        WriteLine($"  {Paint("2", $"{new string(' ', digits)} |")} {new string(' ', indent)}{marks}");
    }

    // A paragraph of prose is one line, which may be long and hold many findings: only what can come into view is laid out.
    private static TextSpan Around(string text, TextSpan line, int at)
    {
        const int Reach = 8 * LineWidth;
        int start = Math.Max(line.Start, at - Reach);
        int end = Math.Min(line.End, at + Reach);
        start -= start > line.Start && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end += end < line.End && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return new TextSpan(start, end);
    }

    private string Paint(string code, string text) => _options.Colours ? $"\e[{code}m{text}\e[0m" : text;

    // Reports are the same bytes everywhere, so never the platform's line break.
    private void WriteLine(string line)
    {
        _writer.Write(line);
        _writer.Write('\n');
    }
}
