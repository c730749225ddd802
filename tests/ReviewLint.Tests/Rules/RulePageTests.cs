using ReviewLint.Rules;

namespace ReviewLint.Tests.Rules;

public sealed class RulePageTests
{
    private const string Page = """
        # Parts differ

        `RL7999` · `parts-differ` · Consistency · error

        What it flags,
        over two lines.

        And more.

        ## Why

        Because.

        ## Bad

        ````markdown bad
        ## [|Abstract|]

        ```
        ## not a heading
        ```
        ````

        ## Good
        Right.
        """;

    [Fact]
    public void Takes_a_page_apart()
    {
        RulePage page = RulePage.Parse(Page);
        Assert.Equal("Parts differ", page.Title);
        Assert.Equal("`RL7999` · `parts-differ` · Consistency · error", page.Identity);
        Assert.Equal("What it flags,\nover two lines.\n\nAnd more.", page.Summary);
        Assert.Equal(["Why", "Bad", "Good"], page.Sections.Select(section => section.Title));
        Assert.Equal("Because.", page.Section("Why")?.Markdown);
        Assert.Null(page.Section("Precision"));
    }

    [Fact]
    public void Leaves_out_the_marks_for_readers()
    {
        string markdown = RulePage.Parse(Page).ToMarkdown();
        Assert.StartsWith("What it flags,", markdown, StringComparison.Ordinal);
        Assert.Contains("## Abstract\n", markdown, StringComparison.Ordinal);
        Assert.Contains("## not a heading", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_nothing_has_empty_parts()
    {
        RulePage page = RulePage.Parse("");
        Assert.Equal(("", "", "", 0), (page.Title, page.Identity, page.Summary, page.Sections.Length));
    }

    [Fact]
    public void Finds_the_pages_that_the_library_carries()
    {
        Assert.Equal(ToolDescriptors.RuleFailed.Title, RulePage.Find("RL0001")?.Title);
        Assert.Null(RulePage.Find("RL9999"));
    }
}
