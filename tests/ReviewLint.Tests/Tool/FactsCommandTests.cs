using System.Text.Json;

namespace ReviewLint.Tests.Tool;

public sealed class FactsCommandTests
{
    private const string Draft = "# Zinc lozenges for hiccups\n\n## Abstract\n\n### Search methods\n\nWe searched CENTRAL.\n\n## Methods\n\nWords.\n";

    [Fact]
    public void Tells_parts_sections_and_what_was_not_assessed()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", Draft);
        ToolRun.Outcome run = tool.Run("facts", "draft.md");
        Assert.Equal(0, run.Exit);
        Assert.Contains("  title           Zinc lozenges for hiccups\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Search methods\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  no plain-language summary was recognised, so what it says was not checked\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_the_same_to_programs()
    {
        using ToolRun tool = new() { Input = System.Text.Encoding.UTF8.GetBytes(Draft) };
        using JsonDocument json = JsonDocument.Parse(tool.Run("facts", "-", "--format", "json", "--profile", "jbi").Output);
        Assert.Equal("jbi", json.RootElement.GetProperty("profile").GetString());
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("facts").GetProperty("searchDates").ValueKind);
        Assert.NotEmpty(json.RootElement.GetProperty("notAssessed").EnumerateArray());
    }

    [Fact]
    public void A_file_that_is_no_text_fails()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", [1, 0, 2]);
        ToolRun.Outcome run = tool.Run("facts", "draft.md");
        Assert.Equal((2, "reviewlint: draft.md: file holds NUL characters, so it is no text, and was passed over\n"), (run.Exit, run.Error));
    }
}
