using System.Text;
using System.Text.RegularExpressions;
using ReviewLint.Diagnostics;
using ReviewLint.Rules;

namespace ReviewLint.Tests.Conventions;

/// <summary>rules/README.md lists every rule; its list of retired ids is kept by hand.</summary>
public sealed partial class RuleIndexTests
{
    private const string RetiredHeading = "## Retired ids\n";

    private static readonly string s_path = Repository.PathOf("rules", "README.md");

    [Fact]
    public void The_index_lists_every_rule() =>
        Verify.AtPath(s_path, Repository.PathOf("rules", "README.received.md"), Write(RetiredOf(s_path)));

    [Fact]
    public void No_retired_id_is_used_again()
    {
        string retired = RetiredOf(s_path);
        House.HasNone(RuleCatalog.Descriptors
            .Where(rule => retired.Contains(rule.Id, StringComparison.Ordinal))
            .Select(rule => $"{rule.Id} is retired"));
    }

    private static string Write(string retired)
    {
        StringBuilder index = new("""
            # Rules

            Each rule has a page that says what it flags, why, by which standard, how to mend it, when to suppress it and how often it is
            right; the page's examples are the rule's tests. `reviewlint explain ID` prints it. An id comes from its category's range and is
            never used again.

            Figures under "Precision" are right / read. One reader judged them in 2026 on the documents that the rules were developed on: 27 recent
            Cochrane abstracts with summaries, 120 older and newer Cochrane results and summaries, 35 protocols, 117 abstracts of journal reviews, and
            9 manuscripts and open-access full texts, 308 in all. On documents that no rule has seen they may be lower.

            *error*: the text itself proves it. *warning*: a standard demands it, with a known class of exceptions. *info*: style, or a hint.


            """);
        foreach ((RuleCategory category, string prefix, string name) in IdRanges.All)
        {
            DiagnosticDescriptor[] rules = [.. RuleCatalog.Descriptors.Where(rule => rule.Category == category)];
            index.Append($"## {name}: {prefix.PadRight(6, 'x')}\n\n");
            if (rules.Length == 0)
            {
                index.Append("None yet.\n\n");
                continue;
            }

            index.Append("| Id | Name | Severity | What is wrong |\n| --- | --- | --- | --- |\n");
            foreach (DiagnosticDescriptor rule in rules)
            {
                string severity = rule.DefaultSeverity.ToString().ToLowerInvariant() + (rule.IsEnabledByDefault ? "" : ", off by default");
                index.Append($"| [{rule.Id}]({rule.Id}.md) | `{rule.Name}` | {severity} | {rule.Title} |\n");
            }

            index.Append('\n');
        }

        WriteBySeverity(index);
        WriteByStandard(index);
        return index.Append(RetiredHeading).Append(retired).ToString().ReplaceLineEndings("\n");
    }

    private static void WriteBySeverity(StringBuilder index)
    {
        index.Append("## By severity\n\n| Severity | Rules |\n| --- | --- |\n");
        foreach (DiagnosticSeverity severity in Enum.GetValues<DiagnosticSeverity>().OrderDescending())
        {
            WriteRow(index, severity.ToString().ToLowerInvariant(), RuleCatalog.Descriptors.Where(rule => rule.IsEnabledByDefault && rule.DefaultSeverity == severity));
        }

        WriteRow(index, "off by default", RuleCatalog.Descriptors.Where(rule => !rule.IsEnabledByDefault));
        index.Append('\n');
    }

    private static void WriteByStandard(StringBuilder index)
    {
        index.Append("## By standard\n\nOnly items whose number and wording were read in the source are named.\n\n");
        foreach (var standard in RuleCatalog.Descriptors
            .SelectMany(rule => rule.Authorities.Select(authority => (authority.Standard, authority.Item, Rule: rule)))
            .GroupBy(each => each.Standard)
            .OrderBy(standard => standard.Key, StringComparer.Ordinal))
        {
            index.Append($"### {standard.Key}\n\n| Item | Rules |\n| --- | --- |\n");
            foreach (var item in standard.GroupBy(each => each.Item).OrderBy(item => item.Key, ItemOrder))
            {
                WriteRow(index, item.Key, item.Select(each => each.Rule).Distinct());
            }

            index.Append('\n');
        }
    }

    // "2" before "13a" before "13b" before "C7" before "C38".
    private static IComparer<string> ItemOrder { get; } = Comparer<string>.Create((left, right) => string.CompareOrdinal(Pad(left), Pad(right)));

    private static string Pad(string item) => Digits().Replace(item, digits => digits.Value.PadLeft(4, '0'));

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    private static void WriteRow(StringBuilder index, string head, IEnumerable<DiagnosticDescriptor> rules)
    {
        string links = string.Join(", ", rules.Select(rule => $"[{rule.Id}]({rule.Id}.md)"));
        if (links.Length > 0)
        {
            index.Append($"| {head} | {links} |\n");
        }
    }

    private static string RetiredOf(string path)
    {
        string index = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        int at = index.IndexOf(RetiredHeading, StringComparison.Ordinal);
        return at < 0 ? "\nNone.\n" : index[(at + RetiredHeading.Length)..];
    }
}
