using ReviewLint.Rules.Protocol;

namespace ReviewLint.Tests.Tool;

public sealed class ProtocolOptionTests
{
    private const string Review = """
        # Naps for headache: a systematic review

        ## Abstract

        Four trials were found.

        ## Methods

        ### Types of outcome measures

        #### Primary outcomes

        - Headache days
        - Work ability

        ## Results

        We included four trials.
        """;

    private const string Protocol = """
        # Naps for headache: protocol of a systematic review

        ## Methods

        ### Types of outcome measures

        #### Primary outcomes

        - Headache days
        """;

    [Fact]
    public void Holds_a_draft_against_its_protocol()
    {
        using ToolRun tool = new() { Rules = [new UndeclaredProtocolChange()] };
        tool.Write("review.md", Review);
        tool.Write("protocol.md", Protocol);
        Assert.Contains("RL9405: the review has 'Work ability' as a primary outcome", tool.Run("check", "review.md", "--protocol", "protocol.md").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RL9405", tool.Run("check", "review.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_protocol_that_is_not_there()
    {
        using ToolRun tool = new();
        tool.Write("review.md", Review);
        ToolRun.Outcome run = tool.Run("check", "review.md", "--protocol", "protcol.md");
        Assert.Equal(2, run.Exit);
        Assert.Contains("--protocol: 'protcol.md' is no draft that can be read", run.Error, StringComparison.Ordinal);
    }
}
