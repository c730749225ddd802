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
        string[] wrong = [.. ReadPage(id).Select(Differences).OfType<string>()];
        Assert.True(wrong.Length == 0, $"{wrong.Length} examples differ\n\n{string.Join("\n\n", wrong)}");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_has_two_bad_and_two_good_examples_and_a_near_miss(string id)
    {
        Example[] examples = ReadPage(id);
        Assert.True(examples.Count(example => example.IsBad) >= 2, $"rules/{id}.md has fewer than two bad examples");
        Assert.True(examples.Count(example => !example.IsBad) >= 2, $"rules/{id}.md has fewer than two good examples");
        Assert.True(examples.Any(example => !example.IsBad && example.IsNearMiss), $"no good example of rules/{id}.md is a near miss");
        Assert.False(examples.Any(example => example.IsBad && example.IsNearMiss), $"a bad example of rules/{id}.md is called a near miss");
    }

    private static Example[] ReadPage(string id)
    {
        string path = Repository.PathOf("rules", $"{id}.md");
        Assert.True(File.Exists(path), $"rules/{id}.md is missing");
        return [.. Example.Read(id, File.ReadAllText(path))];
    }

    // What was expected and not found (-), and what was found and not expected (+); null when all is as marked.
    private static string? Differences(Example example)
    {
        if (example.Marked.Length != example.Output.Length)
        {
            return $"{example}: {example.Marked.Length} places are marked but {example.Output.Length} messages given";
        }

        LintResult result = Linter.Lint(example.Source, example.Options);
        string[] expected = [.. example.Marked.Zip(example.Output, (span, text) => Describe(example.Source, span, text))];
        string[] found =
        [
            .. result.Diagnostics
                .Where(diagnostic => diagnostic.Suppression is null)
                .Select(diagnostic => Describe(example.Source, diagnostic.Span, $"{Name(diagnostic.Severity)}: {diagnostic.Message}")),
            .. result.Crashes.Select(crash => crash.Exception.ToString()),
        ];
        IEnumerable<string> missing = Less(expected, found).Select(line => $"  - {line}");
        IEnumerable<string> surplus = Less(found, expected).Select(line => $"  + {line}");
        return expected.SequenceEqual(found) ? null : string.Join('\n', [$"{example}:", .. missing, .. surplus]);
    }

    // As Except, but a line that stands twice counts twice.
    private static IEnumerable<string> Less(string[] lines, string[] others)
    {
        List<string> left = [.. others];
        return [.. lines.Where(line => !left.Remove(line))];
    }

    private static string Describe(SourceText source, TextSpan span, string text)
    {
        LinePosition at = source.GetPosition(span.Start);
        return $"{at.Line}:{at.Column} «{source[span].ReplaceLineEndings("⏎")}» {text}";
    }

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
