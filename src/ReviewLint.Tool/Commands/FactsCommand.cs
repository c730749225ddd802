using System.CommandLine;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Reporting;
using ReviewLint.Tool.Configuration;
using ReviewLint.Tool.Input;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint facts</c>: shows what was understood of a draft.</summary>
internal static class FactsCommand
{
    private static readonly string[] s_formats = ["text", "json"];

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> path = new("FILE") { Description = "A draft, or '-' for standard input." };
        Option<string> format = new("--format") { Description = "text or json; default: text.", HelpName = "FORMAT" };
        LintingOptions linting = new();
        Command command = new("facts", "Show what was understood of a draft (type, parts, sections, facts) and what was not assessed.") { path, format };
        linting.AddTo(command, withRules: false);
        command.SetAction(parsed =>
        {
            string word = EnumWords.ParseWord("--format", parsed.GetValue(format) ?? "text", s_formats);
            RuleIndex rules = new(host.Rules());
            RunSettings run = linting.Read(host, parsed, rules);
            if (DraftFinder.Find(host, [parsed.GetValue(path)!], null) is not [var draft, ..])
            {
                return Cli.Failed;
            }

            DecodedDraft decoded = DraftDecoder.Decode(draft.DisplayPath, DraftBytes.Read(host, draft));
            if (decoded.Problem is { } problem)
            {
                throw new ToolFailure($"{draft.DisplayPath}: {problem.Message}");
            }

            DraftSettings settings = linting.ReadConfiguration(host, parsed, rules)(draft.FullPath);
            Review review = Linter.Understand(decoded.Source, run.For(settings, rules));
            if (word == "json")
            {
                FactsReporter.WriteJson(host.Output, review);
            }
            else
            {
                FactsReporter.WriteText(parsed.InvocationConfiguration.Output, review);
            }

            return host.ExitCode;
        });
        return command;
    }
}
