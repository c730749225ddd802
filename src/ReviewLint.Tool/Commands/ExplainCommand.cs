using System.CommandLine;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;
using ReviewLint.Rules;
using ReviewLint.Tool.Configuration;
using ReviewLint.Tool.Output;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint explain</c>: shows the page of a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> word = new("RULE") { Description = "The id or the name of a rule, for example RL2001 or search-date-missing." };
        Command command = new("explain", "Show the page of a rule: what it flags, why, how to mend it, and examples.") { word };
        command.SetAction(parsed => Run(host, parsed.GetValue(word)!, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(ToolHost host, string word, TextWriter output)
    {
        RuleIndex rules = new(host.Rules());
        if (rules.Find(word) is not { } rule)
        {
            throw new ToolFailure($"no rule is called '{word}'{rules.HintFor(word)}");
        }

        if (RulePage.Find(rule.Id) is { } page)
        {
            PageRenderer.Write(output, page, host.Colours);
        }
        else
        {
            WriteDescriptor(output, rule);
        }

        output.Write($"\n{rule.HelpUri}\n");
        return 0;
    }

    private static void WriteDescriptor(TextWriter output, DiagnosticDescriptor rule)
    {
        output.Write($"{rule.Title}\n\n{rule.Id} · {rule.Name} · {rule.Category} · {rule.DefaultSeverity.ToName()}\n");
        foreach (Authority authority in rule.Authorities)
        {
            output.Write($"- {authority}\n");
        }
    }
}
