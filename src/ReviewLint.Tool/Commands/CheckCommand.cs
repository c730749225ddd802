using System.CommandLine;
using ReviewLint.Diagnostics;
using ReviewLint.Readers;
using ReviewLint.Reporting;
using ReviewLint.Text;
using ReviewLint.Tool.Configuration;
using ReviewLint.Tool.Input;
using ReviewLint.Tool.Output;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint check</c>: lints drafts.</summary>
internal sealed class CheckCommand
{
    private static readonly string[] s_failOnWords = ["error", "warning", "info", "never"];
    private static readonly List<string> s_sarifProfiles = ["default", "github"];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, patterns such as 'drafts/**/*.md', or '-' for standard input; default: the current folder. "
            + "In a folder, what git ignores and golden files (*.verified.txt, *.received.txt) are passed over.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _formats = new("--format")
    {
        Description = "text, json, sarif or github; several at once as in 'sarif=FILE'; default: text.",
        HelpName = "FORMAT[=FILE]",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "Write the report to a file, which is replaced only once the report is whole.",
        HelpName = "FILE",
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The lowest severity that makes the exit code 1: error, warning, info or never; default: warning.",
        HelpName = "SEVERITY",
    };

    private readonly Option<string> _standardInputName = new("--stdin-filename")
    {
        Description = "The path under which standard input is linted; its ending tells the format.",
        HelpName = "FILE",
    };

    private readonly Option<string> _sarifProfile = new("--sarif-profile")
    {
        Description = "default, or github: findings of a rule in one line joined, as code scanning shows them.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "Show suppressed findings too, and what each draft was taken for.",
    };

    private readonly Option<string> _protocol = new("--protocol")
    {
        Description = "The protocol of the review: its primary outcomes and designs are held against those of the draft (RL9405).",
        HelpName = "FILE",
    };

    private readonly LintingOptions _linting = new();
    private readonly ToolHost _host;

    private CheckCommand(ToolHost host) => _host = host;

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        CheckCommand check = new(host);
        Command command = new("check", "Lint drafts. Exit codes: 0 nothing to fail on, 1 findings, 2 the tool or its input failed.");
        command.Add(check._paths);
        command.Add(check._formats);
        command.Add(check._output);
        command.Add(check._failOn);
        check._linting.AddTo(command);
        command.Add(check._protocol);
        command.Add(check._standardInputName);
        command.Add(check._sarifProfile);
        command.Add(check._verbose);
        command.SetAction(parsed => check.Run(command, parsed));
        return command;
    }

    private int Run(Command command, ParseResult parsed)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        if (RejectUnknownOptions(command, parsed, paths))
        {
            return Cli.Failed;
        }

        if (parsed.GetValue(_standardInputName) is not null && !paths.Contains("-"))
        {
            throw new ToolFailure("--stdin-filename: standard input is read only when '-' is among the paths");
        }

        RuleIndex index = new(_host.Rules());
        RunSettings settings = _linting.Read(_host, parsed, index);
        var requests = ReportRequest.Parse(parsed.GetValue(_formats) ?? [], parsed.GetValue(_output));
        string failOn = EnumWords.ParseWord("--fail-on", parsed.GetValue(_failOn) ?? "warning", s_failOnWords);
        SarifProfile sarif = Enum.GetValues<SarifProfile>()[s_sarifProfiles.IndexOf(
            EnumWords.ParseWord("--sarif-profile", parsed.GetValue(_sarifProfile) ?? s_sarifProfiles[0], s_sarifProfiles))];

        List<DraftFile> drafts = DraftFinder.Find(_host, paths, parsed.GetValue(_standardInputName));
        if (drafts.Count == 0)
        {
            return Cli.Failed;
        }

        SourceText? protocol = parsed.GetValue(_protocol) is { } path ? ReadProtocol(path) : null;
        Func<string, DraftSettings> configuration = _linting.ReadConfiguration(_host, parsed, index);
        List<LintJob> work = [.. drafts.Select(draft => new LintJob(draft, settings.For(configuration(draft.FullPath), index) with { Protocol = protocol }))];
        using ReportSet reports = ReportSet.Open(_host, requests, new ReportSettings(index.Descriptors, sarif, parsed.GetValue(_verbose)));
        FindingTally tally = Lint(work, reports);
        int exit = _host.ExitCode != 0 ? _host.ExitCode : ExitCode(tally, failOn);
        reports.ExitCode = exit;
        reports.Complete();
        if (!reports.UsesStandardOutput)
        {
            _host.Error.Write($"{tally}\n");
        }

        return exit;
    }

    private SourceText ReadProtocol(string path)
    {
        if (!File.Exists(_host.Resolve(path)) || DraftFinder.Find(_host, [path], null) is not [var file])
        {
            throw new ToolFailure($"--protocol: '{path}' is no draft that can be read");
        }

        DecodedDraft decoded = DraftDecoder.Decode(file.DisplayPath, DraftBytes.Read(_host, file));
        return decoded.Problem is { } problem ? throw new ToolFailure($"--protocol: {file.DisplayPath}: {problem.Message}") : decoded.Source;
    }

    private FindingTally Lint(List<LintJob> work, ReportSet reports)
    {
        FindingTally tally = new();
        ProgressLine progress = new(_host, work.Count, isWanted: !(reports.UsesStandardOutput && _host.OutputIsTerminal));
        int done = 0;
        foreach (LintResult? result in DraftLinting.Run(_host, work))
        {
            progress.Report(++done);
            if (result is null)
            {
                continue;
            }

            foreach (RuleCrash crash in result.Crashes)
            {
                progress.Clear();
                _host.Fail($"{result.Source.Path}: {crash.Descriptor.Id} failed: {crash.Exception.GetType().Name}: {crash.Exception.Message}");
            }

            tally.Add(result);
            reports.Add(result);
        }

        progress.Clear();
        return tally;
    }

    // A word with a dash that is no option ends up among the paths, because a path may begin with anything.
    private bool RejectUnknownOptions(Command command, ParseResult parsed, string[] paths)
    {
        HashSet<string> afterDashes = [.. parsed.Tokens
            .SkipWhile(token => token.Type != System.CommandLine.Parsing.TokenType.DoubleDash)
            .Select(token => token.Value)];
        string[] unknown = [.. paths.Where(path => path.StartsWith('-') && path.Length > 1 && !afterDashes.Contains(path))];
        foreach (string word in unknown)
        {
            _host.Fail(UsageErrors.Describe(word, command));
        }

        return unknown.Length > 0;
    }

    private static int ExitCode(FindingTally tally, string failOn) => failOn switch
    {
        "never" => 0,
        "error" => tally.CountFrom(DiagnosticSeverity.Error) > 0 ? Cli.Found : 0,
        "warning" => tally.CountFrom(DiagnosticSeverity.Warning) > 0 ? Cli.Found : 0,
        _ => tally.CountFrom(DiagnosticSeverity.Info) > 0 ? Cli.Found : 0,
    };
}
