using ReviewLint.Rules;
using ReviewLint.Tool.Output;

namespace ReviewLint.Tests.Tool;

public sealed class ExplainCommandTests
{
    private const string Page = """
        # The draft says error

        `RL7101` · `error-word` · Consistency · error

        Flags each place that says error, which is a word that a draft hardly ever needs, and which reads as if something had gone wrong.

        ## Why

        - because *readers* stumble over it, and because a list item that is longer than a line goes on under its own words;
        - `so there`.

        ## Bad

        ```markdown bad as-of=2026-01-01
        # Title

        An [|error|].
        ```
        ```text output
        error: draft says error
        ```

        ## Good

        ````markdown good near-miss
        ```r
        error()
        ```
        ````
        """;

    [Fact]
    public void A_page_is_set_for_a_terminal()
    {
        using StringWriter plain = new();
        PageRenderer.Write(plain, RulePage.Parse(Page), colours: false);
        Verify.Text(plain.ToString());
    }

    [Fact]
    public void Marked_words_are_coloured_on_a_terminal()
    {
        using StringWriter coloured = new();
        PageRenderer.Write(coloured, RulePage.Parse(Page), colours: true);
        Assert.Contains("An \e[4;33merror\e[0m.", coloured.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RL0002")]
    [InlineData("rl0002")]
    [InlineData("unreadable-document")]
    public void A_rule_is_found_by_id_or_name(string word)
    {
        using ToolRun tool = new();
        ToolRun.Outcome run = tool.Run("explain", word);
        Assert.Equal(0, run.Exit);
        Assert.StartsWith("A draft, or a stretch of it, could not be read\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("/rules/RL0002.md\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RL0022", "RL0002")]
    [InlineData("unreadable-dokument", "unreadable-document")]
    public void An_unknown_rule_fails_with_the_nearest(string word, string nearest)
    {
        using ToolRun tool = new();
        ToolRun.Outcome run = tool.Run("explain", word);
        Assert.Equal((2, $"reviewlint: no rule is called '{word}'; did you mean '{nearest}'?\n"), (run.Exit, run.Error));
    }
}
