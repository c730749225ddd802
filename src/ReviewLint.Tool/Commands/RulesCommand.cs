using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;
using ReviewLint.Tool.Configuration;

namespace ReviewLint.Tool.Commands;

/// <summary><c>reviewlint rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private static readonly string[] s_formats = ["table", "json"];

    /// <summary>The command.</summary>
    public static Command Create(ToolHost host)
    {
        Option<string> format = new("--format") { Description = "table or json; default: table.", HelpName = "FORMAT" };
        Option<string> standard = new("--standard")
        {
            Description = $"List the items of a standard with what looks after each: {string.Join(", ", StandardReport.Words)}.",
            HelpName = "NAME",
        };
        Command command = new("rules", "List all rules, or the items of a standard that they serve.") { format, standard };
        command.SetAction(parsed =>
        {
            string word = EnumWords.ParseWord("--format", parsed.GetValue(format) ?? "table", s_formats);
            RuleIndex rules = new(host.Rules());
            if (parsed.GetValue(standard) is { } name)
            {
                StandardReport report = StandardReport.Of(EnumWords.ParseWord("--standard", name, StandardReport.Words), rules.Descriptors);
                if (word == "json")
                {
                    report.WriteJson(host.Output);
                }
                else
                {
                    report.WriteText(parsed.InvocationConfiguration.Output);
                }
            }
            else if (word == "json")
            {
                WriteJson(host.Output, rules);
            }
            else
            {
                WriteTable(parsed.InvocationConfiguration.Output, rules);
            }

            return 0;
        });
        return command;
    }

    private static void WriteTable(TextWriter output, RuleIndex rules)
    {
        int width = rules.Descriptors.Max(rule => rule.Name.Length);
        foreach (DiagnosticDescriptor rule in rules.Descriptors)
        {
            string severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToName() : "off";
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{rule.Id}  {severity,-7}  {rule.Name.PadRight(width)}  {rule.Title}\n"));
        }
    }

    private static void WriteJson(Stream output, RuleIndex rules)
    {
        using Utf8JsonWriter json = new(output, JsonReporter.WriterOptions);
        json.WriteStartArray();
        foreach (DiagnosticDescriptor rule in rules.Descriptors)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("title", rule.Title);
            json.WriteString("category", rule.Category.ToKebabCase());
            json.WriteString("severity", rule.DefaultSeverity.ToName());
            json.WriteBoolean("enabledByDefault", rule.IsEnabledByDefault);
            json.WriteStartArray("authorities");
            foreach (Authority authority in rule.Authorities)
            {
                json.WriteStringValue(authority.ToString());
            }

            json.WriteEndArray();
            json.WriteString("help", rule.HelpUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
