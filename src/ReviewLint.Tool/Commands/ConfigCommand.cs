using System.CommandLine;
using System.Globalization;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;
using ReviewLint.Tool.Configuration;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint config</c>: shows what holds for a draft and where each value came from.</summary>
internal static class ConfigCommand
{
    private const int NameWidth = 26;
    private const int ValueWidth = 20;

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> file = new("FILE") { Description = "A draft, which need not exist." };
        Option<bool> verbose = new("--verbose") { Description = "List rules that are as they are by default, too." };
        LintingOptions linting = new();
        Command command = new("config", "Show each setting that holds for a draft, and where it came from.") { file, verbose };
        linting.AddTo(command);
        command.SetAction(parsed =>
        {
            RuleIndex rules = new(host.Rules());
            RunSettings run = linting.Read(host, parsed, rules);
            DraftSettings draft = linting.ReadConfiguration(host, parsed, rules)(host.Resolve(parsed.GetValue(file)!));
            TextWriter output = parsed.InvocationConfiguration.Output;
            WriteOptions(output, run, draft);
            WriteRules(output, run, draft, rules, parsed.GetValue(verbose));
            return 0;
        });
        return command;
    }

    private static void WriteOptions(TextWriter output, RunSettings run, DraftSettings draft)
    {
        WriteRow(output, EditorConfigKeys.Profile, Pick(run.Profile?.ToKebabCase(), "--profile", draft.Profile?.Value.ToKebabCase(), draft.Profile?.Origin));
        WriteRow(
            output,
            EditorConfigKeys.DocumentType,
            Pick(run.DocumentType?.ToKebabCase(), "--document-type", draft.DocumentType?.Value.ToKebabCase(), draft.DocumentType?.Origin));
        Setting<string> asOf = Pick(Print(run.AsOf), "--as-of", Print(draft.AsOf?.Value), draft.AsOf?.Origin);
        WriteRow(output, EditorConfigKeys.AsOf, asOf.Origin == "default" ? new(Print(run.Today)!, "default: the front matter's date, else today") : asOf);
    }

    private static void WriteRules(TextWriter output, RunSettings run, DraftSettings draft, RuleIndex rules, bool verbose)
    {
        int defaults = 0;
        foreach (DiagnosticDescriptor rule in rules.Descriptors)
        {
            Setting<bool> enabled = run.IsEnabled(rule, draft);
            Setting<ConfiguredSeverity>? said = draft.SeverityOf(rule);
            bool isSaid = said is { Value.IsDefault: false };
            if (!verbose && !isSaid && enabled.Origin is "default" or "always")
            {
                defaults++;
                continue;
            }

            string value = !enabled.Value ? "off" : (said?.Value.Severity ?? rule.DefaultSeverity).ToName();
            string origin = !enabled.Value || !isSaid || enabled.Origin.StartsWith('-') && said!.Value.IsOff ? enabled.Origin : said!.Origin;
            WriteRow(output, $"{rule.Id} {rule.Name}", new(value, origin));
        }

        if (defaults > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{defaults} rules as they are by default (list them with --verbose)\n"));
        }
    }

    private static Setting<string> Pick(string? option, string name, string? key, string? origin) =>
        option is not null ? new(option, name) : key is not null ? new(key, origin!) : new("detected", "default");

    private static string? Print(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteRow(TextWriter output, string name, Setting<string> setting) =>
        output.Write($"{name.PadRight(NameWidth)}  {setting.Value.PadRight(ValueWidth)}  {setting.Origin}\n");
}
