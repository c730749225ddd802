using System.Text.Json;

namespace ReviewLint.Tests.Tool;

public sealed class StrategyCommandTests
{
    private const string Draft = """
        # Walks for pain

        ## Appendix 1. MEDLINE (Ovid)

        ```
        1     exp Walking/ (31204)
        2     walk*.tw. (1310)
        3     stroll*.tw. (9)
        4     hik*.tw. (77)
        5     or/1-4 (32100)
        6     (pain or ache*).tw. (90000)
        7     (leg or (foot).tw. (100)
        8     5 and 6 (412)
        9     limit 8 to yr="2000 -Current" (388)
        ```
        """;

    [Fact]
    public void Draws_what_is_combined_with_what()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", Draft);
        ToolRun.Outcome run = tool.Run("strategy", "draft.md");
        Assert.Equal(0, run.Exit);
        Assert.Equal(
            """
            draft.md: 1 search strategy

            line 6: MEDLINE, Ovid, 9 lines
              9  limit 8 to yr="2000 -Current"  (388 records)
              └─ 8  5 and 6  (412 records)
                 ├─ 5  or/1-4  (32100 records)
                 │  └─ 1-4  4 lines: exp Walking/ | walk*.tw. | stroll*.tw. | hik*.tw.
                 └─ 6  (pain or ache*).tw.  (90000 records)
              not reached from the last line
                7  [does not parse] (leg or (foot).tw.  (100 records)

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void Tells_the_same_to_programs()
    {
        using ToolRun tool = new() { Input = System.Text.Encoding.UTF8.GetBytes(Draft) };
        using JsonDocument json = JsonDocument.Parse(tool.Run("strategy", "-", "--format", "json").Output);
        JsonElement strategy = json.RootElement.GetProperty("strategies")[0];
        Assert.Equal(("MEDLINE", "ovid"), (strategy.GetProperty("database").GetString(), strategy.GetProperty("dialect").GetString()));
        JsonElement[] lines = [.. strategy.GetProperty("lines").EnumerateArray()];
        Assert.Equal(JsonValueKind.Null, lines[6].GetProperty("expression").ValueKind);
        Assert.Equal("and", lines[7].GetProperty("expression").GetProperty("kind").GetString());
        Assert.Equal(412, lines[7].GetProperty("hits").GetInt32());
    }

    [Fact]
    public void A_draft_without_a_strategy_has_none()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", "# Walks for pain\n\nWords.\n");
        Assert.Equal("draft.md: 0 search strategies\n", tool.Run("strategy", "draft.md").Output);
    }
}
