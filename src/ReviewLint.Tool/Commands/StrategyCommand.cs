using System.CommandLine;
using ReviewLint.Facts;
using ReviewLint.Readers;
using ReviewLint.Reporting;
using ReviewLint.Tool.Configuration;
using ReviewLint.Tool.Input;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint strategy</c>: shows what the search strategies of a draft combine with what.</summary>
internal static class StrategyCommand
{
    private static readonly string[] s_formats = ["text", "json"];

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> path = new("FILE") { Description = "A draft, or '-' for standard input." };
        Option<string> format = new("--format") { Description = "text or json; default: text.", HelpName = "FORMAT" };
        Command command = new("strategy", "Show each search strategy of a draft as the tree of its lines, from the last one down.") { path, format };
        command.SetAction(parsed =>
        {
            string word = EnumWords.ParseWord("--format", parsed.GetValue(format) ?? "text", s_formats);
            if (DraftFinder.Find(host, [parsed.GetValue(path)!], null) is not [var draft, ..])
            {
                return Cli.Failed;
            }

            DecodedDraft decoded = DraftDecoder.Decode(draft.DisplayPath, DraftBytes.Read(host, draft));
            if (decoded.Problem is { } problem)
            {
                throw new ToolFailure($"{draft.DisplayPath}: {problem.Message}");
            }

            Review review = Linter.Understand(decoded.Source, new LintOptions { Today = host.Today });
            if (word == "json")
            {
                StrategyReporter.WriteJson(host.Output, review);
            }
            else
            {
                StrategyReporter.WriteText(parsed.InvocationConfiguration.Output, review, host.Width);
            }

            return host.ExitCode;
        });
        return command;
    }
}
