using System.Text.Json;

namespace ReviewLint.Tests.Tool;

public sealed class ChecklistCommandTests
{
    private const string Draft = "# Foot baths: a systematic review\n\n## Methods\n\nWe searched MEDLINE on 3 May 2024.\n";

    [Fact]
    public void Fills_in_a_checklist_for_each_draft_of_a_folder()
    {
        using ToolRun tool = new();
        tool.Write("a/one.md", Draft);
        tool.Write("a/two.md", Draft);
        ToolRun.Outcome outcome = tool.Run("checklist", "a", "--standard", "amstar-2", "--format", "json");
        Assert.Equal(0, outcome.Exit);
        JsonElement[] documents = [.. JsonDocument.Parse(outcome.Output).RootElement.GetProperty("documents").EnumerateArray()];
        Assert.Equal(["a/one.md", "a/two.md"], documents.Select(document => document.GetProperty("path").GetString()));
        Assert.All(documents, document => Assert.Equal(16, document.GetProperty("items").GetArrayLength()));
    }

    [Fact]
    public void Gives_place_and_quote_of_an_answer()
    {
        using ToolRun tool = new();
        tool.Input = System.Text.Encoding.UTF8.GetBytes(Draft);
        ToolRun.Outcome outcome = tool.Run("checklist", "-", "--format", "json");
        JsonElement item = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("documents")[0].GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("item").GetString() == "6");
        Assert.Equal("reported", item.GetProperty("status").GetString());
        Assert.Equal(5, item.GetProperty("place").GetProperty("line").GetInt32());
        Assert.Equal("We searched MEDLINE on 3 May 2024.", item.GetProperty("quote").GetString());
    }

    [Fact]
    public void Writes_a_document_to_a_file()
    {
        using ToolRun tool = new();
        tool.Write("one.md", Draft);
        Assert.Equal(0, tool.Run("checklist", "one.md", "--format", "docx", "--output", "one.docx").Exit);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(tool.PathOf("one.docx"))[..2]);
    }

    [Fact]
    public void A_file_that_is_no_text_is_named_and_the_others_are_written()
    {
        using ToolRun tool = new();
        tool.Write("one.md", Draft);
        tool.Write("two.md", [0x50, 0x4B, 0, 0, 0, 1, 2, 3]);
        ToolRun.Outcome outcome = tool.Run("checklist", "one.md", "two.md", "--format", "csv");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("two.md", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("one.md,PRISMA 2020,1,", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_standard_is_told_with_the_nearest()
    {
        using ToolRun tool = new();
        ToolRun.Outcome outcome = tool.Run("checklist", "one.md", "--standard", "prisma-2002");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("prisma-2020", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mecir")]
    [InlineData("mecir-conduct")]
    public void Rules_lists_the_items_of_a_standard_with_totals(string standard)
    {
        using ToolRun tool = new() { Rules = ReviewLint.Rules.RuleCatalog.Rules };
        ToolRun.Outcome outcome = tool.Run("rules", "--standard", standard);
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("not checkable: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("MECIR: 75 items; ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_lists_them_as_json_too()
    {
        using ToolRun tool = new() { Rules = ReviewLint.Rules.RuleCatalog.Rules };
        JsonElement root = JsonDocument.Parse(tool.Run("rules", "--standard", "handbook", "--format", "json").Output).RootElement;
        Assert.Equal("Cochrane Handbook", root.GetProperty("standard").GetString());
        Assert.Equal(root.GetProperty("items").GetArrayLength(), root.GetProperty("totals").GetProperty("items").GetInt32());
    }
}
