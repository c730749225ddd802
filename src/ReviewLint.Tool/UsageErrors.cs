using System.CommandLine;
using System.CommandLine.Parsing;
using ReviewLint.Text;

namespace ReviewLint.Tool;

/// <summary>Says in one line each what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Says it.</summary>
    public static void Say(ToolHost host, ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            foreach (string token in parsed.UnmatchedTokens)
            {
                host.Fail(Describe(token, parsed.CommandResult.Command));
            }

            return;
        }

        foreach (string message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
        {
            host.Fail($"{char.ToLowerInvariant(message[0])}{message[1..].TrimEnd('.')}; see 'reviewlint {Path(parsed.CommandResult)}--help'");
        }
    }

    /// <summary>The message for a word that is neither an option nor anything else that is expected.</summary>
    public static string Describe(string token, Command command)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            return $"unknown option '{token}'{NearestName.Hint(token.Split('=')[0], [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)])}";
        }

        return command.Subcommands.Count > 0
            ? $"unknown command '{token}'{NearestName.Hint(token, [.. command.Subcommands.Select(sub => sub.Name)], listAll: true)}"
            : $"unexpected argument '{token}'";
    }

    private static string Path(CommandResult result) => result.Command is RootCommand ? "" : $"{result.Command.Name} ";
}
