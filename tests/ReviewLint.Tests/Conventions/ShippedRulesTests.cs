using ReviewLint.Diagnostics;
using ReviewLint.Rules;

namespace ReviewLint.Tests.Conventions;

/// <summary>CHANGELOG.md tells of every rule with which severity and message it ships; the first line of a rule, which is the newest, holds.</summary>
public sealed class ShippedRulesTests
{
    [Fact]
    public void The_changelog_tells_of_every_rule_as_it_is() =>
        House.HasNone(Breaches(File.ReadAllText(Repository.PathOf("CHANGELOG.md")), RuleCatalog.Descriptors.Select(Row)));

    [Fact]
    public void Finds_a_rule_that_is_new_changed_or_gone() => Assert.Equal(
        [
            "no line says: | RL1003 | info | new |",
            "no line says: | RL1002 | error | b |",
            "RL1004 is no rule any more; a line should say that it is retired",
        ],
        Breaches(
            "| RL1001 | error | a |\n| RL1002 | warning | b |\n| RL1004 | info | d |\n| RL1005 | retired | never right |\n\n| RL1001 | info | a |\n",
            ["| RL1003 | info | new |", "| RL1001 | error | a |", "| RL1002 | error | b |"]));

    private static IEnumerable<string> Breaches(string changelog, IEnumerable<string> expected)
    {
        string[] newest = [.. changelog.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("| RL", StringComparison.Ordinal)).DistinctBy(Id)];
        string[] rows = [.. expected];
        return
        [
            .. rows.Except(newest).Select(row => $"no line says: {row}"),
            .. newest.ExceptBy(rows.Select(Id), Id).Where(row => Severity(row) != "retired").Select(row => $"{Id(row)} is no rule any more; a line should say that it is retired"),
        ];
    }

    private static string Row(DiagnosticDescriptor rule)
    {
        string severity = rule.DefaultSeverity.ToString().ToLowerInvariant() + (rule.IsEnabledByDefault ? "" : ", off by default");
        string page = File.ReadAllText(Repository.PathOf("rules", $"{rule.Id}.md")).ReplaceLineEndings("\n");
        int output = page.IndexOf("```text output\n", StringComparison.Ordinal);
        string message = output < 0 ? "-" : page[output..].Split('\n')[1].Split(": ", 2)[1].Replace("|", "\\|", StringComparison.Ordinal);
        return $"| {rule.Id} | {severity} | {message} |";
    }

    private static string Id(string row) => row.Split(" | ")[0].TrimStart('|', ' ');

    private static string Severity(string row) => row.Split(" | ")[1];
}
