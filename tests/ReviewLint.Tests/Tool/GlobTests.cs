using ReviewLint.Tool.Configuration;

namespace ReviewLint.Tests.Tool;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "a.txt", false)]
    [InlineData("*.md", "x/a.md", false)]
    [InlineData("**.md", "x/a.md", true)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "x/y/a.md", true)]
    [InlineData("x/**/a.md", "x/a.md", true)]
    [InlineData("x/**/a.md", "x/y/z/a.md", true)]
    [InlineData("x/**/a.md", "xy/a.md", false)]
    [InlineData("x/**", "x/y/a.md", true)]
    [InlineData("?.md", "a.md", true)]
    [InlineData("?.md", "ab.md", false)]
    [InlineData("x?y", "x/y", false)]
    [InlineData("[ab].md", "b.md", true)]
    [InlineData("[!ab].md", "b.md", false)]
    [InlineData("[!ab].md", "c.md", true)]
    [InlineData("[a-c].md", "b.md", true)]
    [InlineData("[a-c].md", "d.md", false)]
    [InlineData("[]].md", "].md", true)]
    [InlineData("[ab.md", "[ab.md", true)]
    [InlineData("ab[e/]cd.md", "ab[e/]cd.md", true)]
    [InlineData("*.{md,qmd}", "a.qmd", true)]
    [InlineData("*.{md,qmd}", "a.txt", false)]
    [InlineData("*.{md,{q,r}md}", "a.rmd", true)]
    [InlineData("a{,b}.md", "a.md", true)]
    [InlineData("{single}.md", "{single}.md", true)]
    [InlineData("{single}.md", "single.md", false)]
    [InlineData("{open.md", "{open.md", true)]
    [InlineData("v{1..12}.md", "v7.md", true)]
    [InlineData("v{1..12}.md", "v12.md", true)]
    [InlineData("v{1..12}.md", "v13.md", false)]
    [InlineData("v{-3..3}.md", "v-2.md", true)]
    [InlineData("v{3..1}.md", "v2.md", true)]
    [InlineData(@"a\*.md", "a*.md", true)]
    [InlineData(@"a\*.md", "ab.md", false)]
    public void Section_headers_match_as_the_format_says(string pattern, string path, bool expected) =>
        Assert.Equal(expected, Glob.Parse(pattern, GlobDialect.EditorConfig).IsMatch(path));

    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("a/*.md", "a/b/c.md", false)]
    [InlineData("**/b.md", "b.md", true)]
    [InlineData("a/**/b.md", "a/b.md", true)]
    [InlineData("a/**/b.md", "a/x/y/b.md", true)]
    [InlineData("a/**", "a/x/y", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a**b", "a/b", false)]
    [InlineData("a**b", "axyb", true)]
    [InlineData("{a,b}", "{a,b}", true)]
    [InlineData("{a,b}", "a", false)]
    [InlineData("[^a].md", "b.md", true)]
    [InlineData("[^a].md", "a.md", false)]
    public void Ignore_patterns_match_as_git_says(string pattern, string path, bool expected) =>
        Assert.Equal(expected, Glob.Parse(pattern, GlobDialect.Git).IsMatch(path));

    [Fact]
    public void A_hostile_pattern_takes_no_longer_than_its_length_asks()
    {
        Glob glob = Glob.Parse(string.Concat(Enumerable.Repeat("{*a,**a}", 100)) + "b", GlobDialect.EditorConfig);
        Assert.False(glob.IsMatch(new string('a', 2000)));
    }
}
