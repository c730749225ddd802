using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using ReviewLint.Tool.Commands;

namespace ReviewLint.Tool;

/// <summary>The command line, from arguments to exit code.</summary>
internal static class Cli
{
    /// <summary>Exit code of a run with findings at or above the level that fails.</summary>
    public const int Found = 1;

    /// <summary>Exit code when the tool, its configuration or its input failed.</summary>
    public const int Failed = 2;

    private const int HelpWidth = 100;

    /// <summary>The version of the tool, for example "0.1.0".</summary>
    public static string Version { get; } = typeof(Cli).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs a command line.</summary>
    /// <returns>0, 1 (findings) or 2 (failure).</returns>
    public static int Run(string[] args, ToolHost host)
    {
        // Asked for by every editor and CI script before anything else, so it loads nothing.
        if (args is ["--version"])
        {
            host.Output.Write(Encoding.ASCII.GetBytes($"{Version}\n"));
            return 0;
        }

        try
        {
            RootCommand root = Build(host);
            ParseResult parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            {
                UsageErrors.Say(host, parsed);
                return Failed;
            }

            using StreamWriter output = host.OpenText();
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (ToolFailure failure)
        {
            host.Fail(failure.Message);
            return Failed;
        }
        catch (IOException exception)
        {
            host.Fail($"cannot write standard output: {exception.Message}");
            return Failed;
        }
    }

    private static RootCommand Build(ToolHost host)
    {
        RootCommand root = new("Checks drafts of systematic reviews against the structural rules of the field.") { HelpName = "reviewlint" };
        root.Directives.Clear();
        root.Add(CheckCommand.Create(host));
        root.Add(ExplainCommand.Create(host));
        root.Add(RulesCommand.Create(host));
        root.Add(FactsCommand.Create(host));
        root.Add(StrategyCommand.Create(host));
        root.Add(ConfigCommand.Create(host));
        root.Add(InitCommand.Create(host));
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpAction { MaxWidth = HelpWidth };
        }

        return root;
    }
}
