using System.CommandLine;
using System.Text;
using ReviewLint.Checklists;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Tool.Configuration;
using ReviewLint.Tool.Input;
using ReviewLint.Tool.Output;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint checklist</c>: fills in the checklist of a standard from drafts.</summary>
internal sealed class ChecklistCommand
{
    private static readonly string[] s_formats = ["markdown", "json", "csv", "docx"];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, patterns, or '-' for standard input, as for check.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _standard = new("--standard")
    {
        Description = $"{string.Join(", ", ChecklistCatalog.Names)}; default: {ChecklistCatalog.Names[0]}.",
        HelpName = "NAME",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = $"{string.Join(", ", s_formats)}; default: markdown.",
        HelpName = "FORMAT",
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "Write to a file, which is replaced only once it is whole.",
        HelpName = "FILE",
    };

    private readonly LintingOptions _linting = new();
    private readonly ToolHost _host;

    private ChecklistCommand(ToolHost host) => _host = host;

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        ChecklistCommand checklist = new(host);
        Command command = new("checklist", "Fill in a reporting checklist: for each item whether drafts report it, where, and in which words.")
        {
            checklist._paths,
            checklist._standard,
            checklist._format,
            checklist._output,
        };
        checklist._linting.AddTo(command, withRules: false);
        command.SetAction(checklist.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Checklist checklist = ChecklistCatalog.Load(
            EnumWords.ParseWord("--standard", parsed.GetValue(_standard) ?? ChecklistCatalog.Names[0], ChecklistCatalog.Names));
        string format = EnumWords.ParseWord("--format", parsed.GetValue(_format) ?? s_formats[0], s_formats);
        if (format == "docx" && parsed.GetValue(_output) is null && _host.OutputIsTerminal)
        {
            throw new ToolFailure("--format docx: a document is nothing for a terminal; name a file with --output");
        }

        RuleIndex rules = new(_host.Rules());
        RunSettings run = _linting.Read(_host, parsed, rules);
        List<DraftFile> drafts = DraftFinder.Find(_host, parsed.GetValue(_paths)!, null);
        if (drafts.Count == 0)
        {
            return Cli.Failed;
        }

        Func<string, DraftSettings> configuration = _linting.ReadConfiguration(_host, parsed, rules);
        string name = parsed.GetValue(_output) ?? "standard output";
        using OutputFile? file = parsed.GetValue(_output) is { } path ? OutputFile.Open(path, _host.Resolve(path)) : null;
        try
        {
            Write(file?.Stream ?? _host.Output, format, drafts.Select(draft => Assess(draft, checklist, run.For(configuration(draft.FullPath), rules))).OfType<ChecklistReport>());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw OutputFile.Failure(name, exception);
        }

        file?.Commit();
        return _host.ExitCode;
    }

    private ChecklistReport? Assess(DraftFile draft, Checklist checklist, LintOptions options)
    {
        DecodedDraft decoded = DraftDecoder.Decode(draft.DisplayPath, DraftBytes.Read(_host, draft));
        if (decoded.Problem is { } problem)
        {
            _host.Fail($"{draft.DisplayPath}: {problem.Message}");
            return null;
        }

        Review review = Linter.Understand(decoded.Source, options);
        return ChecklistAssessor.Assess(review, checklist);
    }

    private static void Write(Stream stream, string format, IEnumerable<ChecklistReport> reports)
    {
        if (format == "json")
        {
            using JsonChecklistWriter json = new(stream);
            Write(json, reports);
        }
        else if (format == "docx")
        {
            Write(new DocxChecklistWriter(stream), reports);
        }
        else
        {
            using StreamWriter text = new(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };
            Write(format == "csv" ? new CsvChecklistWriter(text) : new MarkdownChecklistWriter(text), reports);
        }
    }

    private static void Write(ChecklistWriter writer, IEnumerable<ChecklistReport> reports)
    {
        foreach (ChecklistReport report in reports)
        {
            writer.Add(report);
        }

        writer.Complete();
    }
}
