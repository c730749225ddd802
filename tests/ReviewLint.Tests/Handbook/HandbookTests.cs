using ReviewLint.Diagnostics;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Tests.Handbook;

/// <summary>Runs every example of every rule's page with that rule alone.</summary>
public sealed class HandbookTests
{
    public static TheoryData<string> RuleIds => [.. RuleCatalog.Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Examples_of_the_page_give_exactly_the_marked_places_and_messages(string id)
    {
        string path = Repository.PathOf("rules", $"{id}.md");
        Assert.True(File.Exists(path), $"rules/{id}.md is missing");
        List<string> wrong = [];
        foreach (Example example in Example.Read(id, File.ReadAllText(path)))
        {
            SourceText source = example.Source;
            LintResult result = Linter.Lint(source, example.Options);
            string found = Describe(source, result.Diagnostics.Select(d => (d.Span, $"{Name(d.Severity)}: {d.Message}")));
            string expected = Describe(source, example.Marked.Zip(example.Output));
            if (example.Marked.Length != example.Output.Length)
            {
                wrong.Add($"{example}: {example.Marked.Length} marks but {example.Output.Length} lines of output; found\n{found}");
            }
            else if (found != expected)
            {
                wrong.Add($"{example}: expected\n{expected}\nfound\n{found}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_has_two_bad_and_two_good_examples_and_a_near_miss(string id)
    {
        List<Example> examples = [.. Example.Read(id, File.ReadAllText(Repository.PathOf("rules", $"{id}.md")))];
        Assert.True(examples.Count(example => example.IsBad) >= 2, "fewer than two bad examples");
        Assert.True(examples.Count(example => !example.IsBad) >= 2, "fewer than two good examples");
        Assert.Contains(examples, example => !example.IsBad && example.IsNearMiss);
        Assert.All(examples, example => Assert.Equal(example.IsBad, !example.Marked.IsEmpty));
    }

    private static string Describe(SourceText source, IEnumerable<(TextSpan Span, string Text)> findings) =>
        string.Join('\n', findings.Select(f => $"  {source.GetPosition(f.Span.Start)} «{source[f.Span]}» {f.Text}"));

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
