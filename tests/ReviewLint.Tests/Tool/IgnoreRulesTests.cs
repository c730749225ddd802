namespace ReviewLint.Tests.Tool;

public sealed class IgnoreRulesTests
{
    [Theory]
    [InlineData("*.md", "")]
    [InlineData("/a.md", "b.md x/a.md x/b.md x/y/a.md")]
    [InlineData("a.md", "b.md x/b.md")]
    [InlineData("x/", "a.md b.md")]
    [InlineData("y/", "a.md b.md x/a.md x/b.md")]
    [InlineData("x/a.md", "a.md b.md x/b.md x/y/a.md")]
    [InlineData("x/*.md", "a.md b.md x/y/a.md")]
    [InlineData("**/y", "a.md b.md x/a.md x/b.md")]
    [InlineData("a.md/", "a.md b.md x/a.md x/b.md x/y/a.md")]
    [InlineData("*.md\n!b.md", "b.md x/b.md")]
    [InlineData("x/\n!x/a.md", "a.md b.md")]
    [InlineData("# a.md\n\n\\#b.md", "a.md b.md x/a.md x/b.md x/y/a.md")]
    [InlineData("a.md   ", "b.md x/b.md")]
    [InlineData("a.md\r\nb.md\r", "")]
    [InlineData("[a].md", "b.md x/b.md")]
    public void A_walk_passes_over_what_the_ignore_file_names(string ignore, string expected)
    {
        using ToolRun tool = Fill();
        tool.Write(".gitignore", ignore);
        Assert.Equal(expected, Checked(tool, "."));
    }

    [Fact]
    public void An_inner_file_goes_before_an_outer_one()
    {
        using ToolRun tool = Fill();
        tool.Write(".gitignore", "*.md");
        tool.Write("x/.gitignore", "!a.md");
        Assert.Equal("x/a.md x/y/a.md", Checked(tool, "."));
    }

    [Fact]
    public void The_files_of_parents_count_up_to_the_repository()
    {
        using ToolRun tool = Fill();
        tool.Write(".git/HEAD", "");
        tool.Write(".gitignore", "b.md");
        Assert.Equal("x/a.md x/y/a.md", Checked(tool, "x"));
    }

    [Fact]
    public void The_list_of_the_repository_itself_counts()
    {
        using ToolRun tool = Fill();
        tool.Write(".git/info/exclude", "b.md");
        tool.Write(".git/notes.md", "never entered");
        Assert.Equal("a.md x/a.md x/y/a.md", Checked(tool, "."));
    }

    [Fact]
    public void What_is_named_is_linted_even_when_it_is_ignored()
    {
        using ToolRun tool = Fill();
        tool.Write(".git/HEAD", "");
        tool.Write(".gitignore", "x/\na.md");
        Assert.Equal("a.md", Checked(tool, "a.md"));
        Assert.Equal("x/b.md", Checked(tool, "x"));
    }

    private static ToolRun Fill()
    {
        ToolRun tool = new();
        foreach (string name in new[] { "a.md", "b.md", "x/a.md", "x/b.md", "x/y/a.md", "x/picture.png" })
        {
            tool.Write(name, "Some words.");
        }

        return tool;
    }

    private static string Checked(ToolRun tool, string path) => string.Join(' ', tool.Run("check", path, "--verbose").Output
        .Split('\n')
        .Where(line => line.Contains(": read as ", StringComparison.Ordinal))
        .Select(line => line.Split(':')[0]));
}
