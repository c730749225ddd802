using System.Text.Json;

namespace ReviewLint.Tests.Tool;

public sealed class EditorConfigTests
{
    [Theory]
    [InlineData("reviewlint_profil = cochrane", "unknown key 'reviewlint_profil'; did you mean 'reviewlint_profile'?")]
    [InlineData("reviewlint_profile = cochran", "reviewlint_profile: unknown value 'cochran'; did you mean 'cochrane'?")]
    [InlineData("reviewlint_document_type = protokol", "reviewlint_document_type: unknown value 'protokol'; did you mean 'protocol'?")]
    [InlineData("reviewlint_as_of = yesterday", "reviewlint_as_of: 'yesterday' is no date such as 2026-11-22")]
    [InlineData("dotnet_diagnostic.RL7111.severity = error", "no rule has the id 'RL7111'; did you mean 'RL7101'?")]
    [InlineData("dotnet_diagnostic.RL7101.severity = warn", "dotnet_diagnostic.rl7101.severity: unknown severity 'warn'; did you mean 'warning'?")]
    [InlineData("dotnet_diagnostic.RL7101.severty = error", "unknown key 'dotnet_diagnostic.rl7101.severty'; did you mean 'dotnet_diagnostic.RL7101.severity'?")]
    [InlineData("dotnet_analyzer_diagnostic.category-ReviewLint.Stile.severity = none", "no category is called 'stile'; did you mean 'Style'?")]
    public void What_is_unknown_fails_with_the_nearest_valid_name(string line, string message)
    {
        using ToolRun tool = Fill($"root = true\n[*.md]\n{line}\n");
        ToolRun.Outcome run = tool.Run("check");
        Assert.Equal((2, $"reviewlint: .editorconfig:3: {message}\n", ""), (run.Exit, run.Error, run.Output));
    }

    [Theory]
    [InlineData("indent_style = space\ndotnet_diagnostic.CA1707.severity = nonsense\ncsharp_x = y")]
    [InlineData("this is no pair")]
    [InlineData("reviewlint_profile = cochrane # of the group")]
    [InlineData("reviewlint_profile : cochrane ; as before")]
    [InlineData("REVIEWLINT_PROFILE = Cochrane")]
    [InlineData("# reviewlint_profil = x\n; reviewlint_profil = x")]
    [InlineData("reviewlint_profile = unset")]
    public void What_is_no_concern_of_ours_or_well_formed_is_read(string lines)
    {
        using ToolRun tool = Fill($"root = true\n[*.md]\n{lines}\n");
        Assert.Equal("", tool.Run("check").Error);
    }

    [Fact]
    public void A_mistyped_key_is_said_even_when_its_section_matches_no_draft()
    {
        using ToolRun tool = Fill("[*.qmd]\nreviewlint_profil = x");
        Assert.Equal(2, tool.Run("check").Exit);
        Assert.NotEqual(2, tool.Run("check", "--no-config").Exit);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.RL7101.severity = warning", "RL7101 warning, RL7102 warning, RL9801 info")]
    [InlineData("dotnet_diagnostic.RL7101.severity = suggestion", "RL7101 info, RL7102 warning, RL9801 info")]
    [InlineData("dotnet_diagnostic.RL7101.severity = none", "RL7102 warning, RL9801 info")]
    [InlineData("dotnet_diagnostic.RL7101.severity = silent", "RL7102 warning, RL9801 info")]
    [InlineData("dotnet_diagnostic.RL9801.severity = error", "RL7101 error, RL7102 warning, RL9801 error")]
    [InlineData("dotnet_diagnostic.RL9802.severity = warning", "RL7101 error, RL7102 warning, RL9801 info, RL9802 warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-ReviewLint.Style.severity = none", "RL7101 error, RL7102 warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-ReviewLint.Style.severity = warning", "RL7101 error, RL7102 warning, RL9801 warning")]
    [InlineData(
        "dotnet_analyzer_diagnostic.category-ReviewLint.Consistency.severity = none\ndotnet_diagnostic.RL7101.severity = error",
        "RL7101 error, RL9801 info")]
    [InlineData(
        "dotnet_diagnostic.RL7101.severity = none\ndotnet_diagnostic.RL7101.severity = default",
        "RL7101 error, RL7102 warning, RL9801 info")]
    public void Severities_are_set_outright(string lines, string expected)
    {
        using ToolRun tool = Fill($"root = true\n[*.md]\n{lines}\n");
        Assert.Equal(expected, Findings(tool, "draft.md"));
    }

    [Fact]
    public void The_command_line_goes_before_the_file()
    {
        using ToolRun tool = Fill("[*]\ndotnet_diagnostic.RL7101.severity = none\nreviewlint_profile = jbi");
        Assert.Equal("RL7101 error", Findings(tool, "draft.md", "--select", "RL7101"));
        Assert.Contains("profile prisma", tool.Run("check", "--verbose", "--profile", "prisma").Output, StringComparison.Ordinal);
        Assert.Contains("profile jbi", tool.Run("check", "--verbose").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*.md]", true)]
    [InlineData("[*]", true)]
    [InlineData("[x/*.md]", true)]
    [InlineData("[/x/*.md]", true)]
    [InlineData("[y/*.md]", false)]
    [InlineData("[/*.md]", false)]
    [InlineData("[**/draft.md]", true)]
    [InlineData("[*.{md,qmd}]", true)]
    [InlineData("[*.txt]", false)]
    [InlineData("[draft.md] ; a comment", true)]
    public void Sections_match_from_the_folder_of_the_file(string section, bool matches)
    {
        using ToolRun tool = Fill($"root = true\n{section}\ndotnet_diagnostic.RL7101.severity = none");
        tool.Write("x/draft.md", "An error.");
        Assert.Equal(matches ? "" : "RL7101 error", Findings(tool, "x/draft.md"));
    }

    [Fact]
    public void The_nearest_file_goes_before_those_further_up_until_a_root()
    {
        using ToolRun tool = Fill("root = true\n[*]\ndotnet_diagnostic.RL7101.severity = warning\ndotnet_diagnostic.RL7102.severity = error");
        tool.Write("x/draft.md", "An error, a warning.");
        tool.Write("x/.editorconfig", "[*]\ndotnet_diagnostic.RL7101.severity = suggestion");
        Assert.Equal("RL7101 info, RL7102 error", Findings(tool, "x/draft.md"));
        tool.Write("x/.editorconfig", "\uFEFFroot = true\r\n[*]\r\ndotnet_diagnostic.RL7101.severity = suggestion\r\n");
        Assert.Equal("RL7101 info, RL7102 warning", Findings(tool, "x/draft.md"));
    }

    [Fact]
    public void Config_tells_each_value_and_where_it_came_from()
    {
        using ToolRun tool = Fill("root = true\n[*]\nreviewlint_profile = jbi\ndotnet_diagnostic.RL7101.severity = suggestion\n"
            + "dotnet_analyzer_diagnostic.category-ReviewLint.Style.severity = none\nreviewlint_as_of = 2026-02-03");
        Verify.Text(tool.Run("config", "draft.md", "--document-type", "protocol", "--ignore", "RL7102").Output);
    }

    [Fact]
    public void Init_writes_a_valid_file_and_never_overwrites()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", "An error.");
        Assert.Equal("wrote .editorconfig\nwrote .github/workflows/reviewlint.yml\n", tool.Run("init").Output);
        Assert.Equal("", tool.Run("check").Error);
        tool.Write(".editorconfig", tool.Read(".editorconfig").Replace("# reviewlint", "reviewlint", StringComparison.Ordinal).Replace("# dotnet", "dotnet", StringComparison.Ordinal)
            .Replace("RL2003", "RL7101", StringComparison.Ordinal));
        Assert.Equal("", tool.Run("check").Error);
        Assert.Equal("left .editorconfig alone: it exists\nleft .github/workflows/reviewlint.yml alone: it exists\n", tool.Run("init").Output);
    }

    private static ToolRun Fill(string configuration)
    {
        ToolRun tool = new();
        tool.Write("draft.md", "One error, one warning, one info, one optional.");
        tool.Write(".editorconfig", configuration);
        return tool;
    }

    private static string Findings(ToolRun tool, params string[] args)
    {
        using JsonDocument json = JsonDocument.Parse(tool.Run(["check", "--format", "json", .. args]).Output);
        return string.Join(", ", json.RootElement.GetProperty("drafts")[0].GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("severity")}")
            .Where(finding => !finding.StartsWith("RL0", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
    }
}
