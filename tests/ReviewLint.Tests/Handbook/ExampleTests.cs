using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Tests.Handbook;

public sealed class ExampleTests
{
    [Fact]
    public void Reads_a_bad_example_with_its_settings_marks_and_output()
    {
        Example example = Assert.Single(Example.Read("RL2001", """
            # Title

            ````quarto bad type=intervention-review profile=cochrane as-of=2025-02-03
            ## [|Search|]

            ```{r}
            ```
            [|Two|] words
            ````
            ```text output
            error: first
            info: second
            ```
            """));
        Assert.Equal("## Search\n\n```{r}\n```\nTwo words", example.Source.Text);
        Assert.Equal("example.qmd", example.Source.Path);
        Assert.Equal([new TextSpan(3, 9), new TextSpan(22, 25)], example.Marked.AsEnumerable());
        Assert.Equal(["error: first", "info: second"], example.Output.AsEnumerable());
        Assert.Equal((DocumentType.InterventionReview, Profile.Cochrane), (example.Options.DocumentType, example.Options.Profile));
        Assert.Equal(new DateOnly(2025, 2, 3), example.Options.AsOf);
        Assert.Equal("rules/RL2001.md:3", example.ToString());
    }

    [Fact]
    public void Passes_over_fences_that_are_no_examples() =>
        Assert.Empty(Example.Read("RL2001", "```ini\nkey = [|value|]\n```\n"));

    [Theory]
    [InlineData("```markdown bad\n[|a|]\n", "rules/RL2001.md:1: the fence is not closed")]
    [InlineData("```markdown bad\n[|a|]\n```", "rules/RL2001.md: the last bad example has no output")]
    [InlineData("```markdown bad\n[|a|]\n```\n```markdown good\nb\n```", "rules/RL2001.md:4: the bad example before has no output")]
    [InlineData("```text output\nerror: a\n```", "rules/RL2001.md:1: output without a bad example before it")]
    [InlineData("```markdown bad\na\n```", "rules/RL2001.md:1: a bad example marks no place")]
    [InlineData("```markdown good\n[|a|]\n```", "rules/RL2001.md:1: a good example marks a place")]
    [InlineData("```markdown good\n[|a\n```", "rules/RL2001.md:1: a mark is not closed")]
    [InlineData("```md good\na\n```", "rules/RL2001.md:1: a draft is markdown, text or quarto, not 'md'")]
    [InlineData("```markdown good type=poem\na\n```", "rules/RL2001.md:1: 'type=poem' is no setting of an example")]
    [InlineData("```markdown good as-of=May\na\n```", "rules/RL2001.md:1: 'as-of=May' is no setting of an example")]
    public void Names_the_line_of_a_fence_that_is_wrong(string page, string complaint) =>
        Assert.Equal(complaint, Assert.Throws<FormatException>(() => Example.Read("RL2001", page)).Message);
}
