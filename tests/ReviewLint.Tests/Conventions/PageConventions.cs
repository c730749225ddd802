using ReviewLint.Diagnostics;
using ReviewLint.Rules;
using ReviewLint.Tests.Handbook;

namespace ReviewLint.Tests.Conventions;

/// <summary>Every diagnostic has a page that names it exactly and has its sections, and no page repeats another.</summary>
public sealed class PageConventions
{
    // GitHub cuts descriptions there.
    private const int LongestSummary = 1024;

    private const int ShortestBoilerplate = 60;

    private static readonly string[] s_ruleSections =
        ["Why", "How to mend it", "When to suppress", "Precision", "Authority", "Bad", "Good"];

    private static readonly string[] s_toolSections = ["Why", "How to mend it", "Example"];

    [Fact]
    public void Every_diagnostic_has_a_page_that_names_it_and_has_its_sections() => House.HasNone(RuleCatalog.Descriptors
        .SelectMany(rule => RulePage.Find(rule.Id) is { } page ? BreachesOf(rule, page) : [$"rules/{rule.Id}.md is missing"]));

    [Fact]
    public void Every_page_belongs_to_a_diagnostic() => House.HasNone(House.Files("rules", "RL*.md")
        .Select(page => Path.GetFileNameWithoutExtension(page.Path))
        .Except(RuleCatalog.Descriptors.Select(rule => rule.Id))
        .Select(id => $"rules/{id}.md describes no rule"));

    [Fact]
    public void No_paragraph_stands_on_two_pages() => House.HasNone(RuleCatalog.Descriptors
        .SelectMany(rule => RulePage.Find(rule.Id) is { } page ? ParagraphsOf(page) : [], (rule, paragraph) => (rule.Id, Paragraph: paragraph))
        .GroupBy(paragraph => paragraph.Paragraph, paragraph => paragraph.Id)
        .Where(pages => pages.Distinct().Count() > 1)
        .Select(pages => $"{string.Join(" and ", pages.Distinct())} both say '{pages.Key[..ShortestBoilerplate]}...'"));

    [Fact]
    public void Messages_on_pages_keep_the_form_of_messages() => House.HasNone(House.Files("rules", "RL*.md")
        .SelectMany(page => Example.Read(Path.GetFileNameWithoutExtension(page.Path), page.Text))
        .SelectMany(example => example.Output, (example, line) => (example, line, Breach: BreachOfOutput(line)))
        .Where(output => output.Breach is not null)
        .Select(output => $"{output.example}: '{output.line}' {output.Breach}"));

    [Fact]
    public void Messages_in_golden_files_keep_the_form_of_messages() => House.HasNone(House.Files("seeds", "*.verified.txt")
        .SelectMany(golden => golden.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), (golden, line) => (golden.Path, line))
        .Select(finding => (finding.Path, finding.line, Breach: BreachOfGolden(finding.line)))
        .Where(finding => finding.Breach is not null)
        .Select(finding => $"{finding.Path}: '{finding.line}' {finding.Breach}"));

    [Theory]
    [InlineData("abstract reports 12 included studies but the plain-language summary reports 14")]
    [InlineData("MEDLINE is not among the sources")]
    [InlineData("RL2001 is unknown")]
    [InlineData("P = 0.07 is called significant")]
    [InlineData("conclusions recommend 'you should use bad lozenges'")]
    public void Accepts_a_well_formed_message(string message) => Assert.Null(MessageForm.BreachOf(message));

    [Theory]
    [InlineData("Abstract reports 12 studies")]
    [InlineData("abstract reports 12 studies.")]
    [InlineData("inconsistent study count!")]
    [InlineData("please give the date")]
    [InlineData("")]
    public void Refuses_an_ill_formed_message(string message) => Assert.NotNull(MessageForm.BreachOf(message));

    [Fact]
    public void Finds_what_a_page_lacks()
    {
        DiagnosticDescriptor rule = new("RL2999", "some-name", "Some title", RuleCategory.Search, DiagnosticSeverity.Warning)
        {
            Authorities = [new Authority(Standards.Mecir, "C37")],
        };
        RulePage page = RulePage.Parse("# Other title\n\n`RL2999` · `some-name` · Search · error\n\n## Why\n\n## Good\n\nx\n");
        Assert.Equal(
            [
                "RL2999.md: the title is 'Other title', the rule's 'Some title'",
                "RL2999.md: the line below the title is not `RL2999` · `some-name` · Search · warning",
                "RL2999.md: what it flags is missing or longer than 1024 characters",
                "RL2999.md: the sections are not Why, How to mend it, When to suppress, Precision, Authority, Bad, Good",
                "RL2999.md: 'Why' is empty",
                "RL2999.md: 'Authority' does not name MECIR C37",
            ],
            BreachesOf(rule, page));
    }

    private static IEnumerable<string> BreachesOf(DiagnosticDescriptor rule, RulePage page)
    {
        string[] expected = rule.Category == RuleCategory.Tool ? s_toolSections : s_ruleSections;
        IEnumerable<string> sections = page.Sections.Select(section => section.Title).Distinct();
        string authority = page.Section("Authority")?.Markdown ?? "";
        (bool IsBreach, string Text)[] checks =
        [
            (page.Title != rule.Title, $"the title is '{page.Title}', the rule's '{rule.Title}'"),
            (page.Identity != RulePage.IdentityOf(rule), $"the line below the title is not {RulePage.IdentityOf(rule)}"),
            (page.Summary.Length is 0 or > LongestSummary, $"what it flags is missing or longer than {LongestSummary} characters"),
            (!expected.SequenceEqual(sections.Where(expected.Contains)), $"the sections are not {string.Join(", ", expected)}"),
            .. page.Sections.Where(section => section.Markdown.Length == 0).Select(section => (true, $"'{section.Title}' is empty")),
            .. rule.Authorities
                .Where(item => !authority.Contains(item.Item, StringComparison.Ordinal))
                .Select(item => (true, $"'Authority' does not name {item}")),
        ];
        return checks.Where(check => check.IsBreach).Select(check => $"{rule.Id}.md: {check.Text}");
    }

    private static IEnumerable<string> ParagraphsOf(RulePage page) => page.Sections
        .Where(section => section.Title is not ("Bad" or "Good" or "Authority"))
        .Select(section => section.Markdown)
        .Prepend(page.Summary)
        .SelectMany(text => text.Split("\n\n"))
        .Select(paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(paragraph => paragraph.Length >= ShortestBoilerplate);

    private static string? BreachOfGolden(string line) =>
        line.Split(' ', 4) is [_, _, ['R', 'L', ..], var message] ? MessageForm.BreachOf(message) : "is not 'line:column severity RLxxxx message'";

    private static string? BreachOfOutput(string line) =>
        line.Split(": ", 2) is ["error" or "warning" or "info", var message] ? MessageForm.BreachOf(message) : "is not 'severity: message'";
}
