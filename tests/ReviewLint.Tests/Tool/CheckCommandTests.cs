using System.Text.Json;

namespace ReviewLint.Tests.Tool;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_missing_file_is_named_with_the_nearest_one_and_the_others_are_linted()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", "An error.");
        ToolRun.Outcome run = tool.Run("check", "draf.md", "draft.md");
        Assert.Equal(2, run.Exit);
        Assert.Equal("reviewlint: draf.md: no such file or folder; did you mean 'draft.md'?\n", run.Error);
        Assert.Contains("draft.md:1:4: error RL7101: draft says error (error-word)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_with_the_kinds_that_are_read()
    {
        using ToolRun tool = new();
        tool.Write("figure.png", "x");
        ToolRun.Outcome run = tool.Run("check", "figure.png");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("reviewlint: figure.png: not a kind of file that is read; read are .md, ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("folder", "no drafts found in 'folder'; read are ")]
    [InlineData("*.md", "no draft matches '*.md'; read are ")]
    public void A_folder_or_pattern_without_drafts_fails(string path, string message)
    {
        using ToolRun tool = new();
        tool.Write("folder/figure.png", "x");
        ToolRun.Outcome run = tool.Run("check", path);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"reviewlint: {message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--formt", "unknown option '--formt'; did you mean '--format'?")]
    [InlineData("--format=jsn", "--format: unknown value 'jsn'; did you mean 'json'?")]
    [InlineData("--fail-on=warnings", "--fail-on: unknown value 'warnings'; did you mean 'warning'?")]
    [InlineData("--profile=cochrain", "--profile: unknown value 'cochrain'; did you mean 'cochrane'?")]
    [InlineData("--document-type=protocl", "--document-type: unknown value 'protocl'; did you mean 'protocol'?")]
    [InlineData("--as-of=2026-13-01", "--as-of: '2026-13-01' is no date such as 2026-11-22")]
    [InlineData("--select=RL7103", "--select: no rule is called 'RL7103'; did you mean 'RL7101'?")]
    [InlineData("--ignore=eror-word", "--ignore: no rule is called 'eror-word'; did you mean 'error-word'?")]
    [InlineData("--sarif-profile=githb", "--sarif-profile: unknown value 'githb'; did you mean 'github'?")]
    [InlineData("--stdin-filename=a.md", "--stdin-filename: standard input is read only when '-' is among the paths")]
    [InlineData("--output=", "required argument missing for option: '--output'; see 'reviewlint check --help'")]
    public void A_wrong_option_is_said_in_one_line(string option, string message)
    {
        using ToolRun tool = new();
        tool.Write("draft.md", "Fine words.");
        ToolRun.Outcome run = tool.Run("check", "draft.md", option);
        Assert.Equal(2, run.Exit);
        Assert.Equal($"reviewlint: {message}\n", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_mistyped_command_is_said_with_the_nearest_one()
    {
        using ToolRun tool = new();
        ToolRun.Outcome run = tool.Run("chekc");
        Assert.Equal(2, run.Exit);
        Assert.Equal("reviewlint: unknown command 'chekc'; did you mean 'check'?\n", run.Error);
    }

    [Fact]
    public void An_at_sign_is_part_of_a_name()
    {
        using ToolRun tool = new();
        tool.Write("args", "--fail-on never");
        ToolRun.Outcome run = tool.Run("check", "@args");
        Assert.Equal("reviewlint: @args: no such file or folder; did you mean 'args'?\n", run.Error);
    }

    [Theory]
    [InlineData("An error.", "error", 1)]
    [InlineData("A warning.", "error", 0)]
    [InlineData("A warning.", "warning", 1)]
    [InlineData("Some info.", "warning", 0)]
    [InlineData("Some info.", "info", 1)]
    [InlineData("An error.", "never", 0)]
    public void The_exit_code_follows_the_level_that_fails(string draft, string failOn, int exit)
    {
        using ToolRun tool = new();
        tool.Write("draft.md", draft);
        Assert.Equal(exit, tool.Run("check", "--fail-on", failOn).Exit);
    }

    [Theory]
    [InlineData(new[] { "--select", "RL7" }, "RL7101 RL7102")]
    [InlineData(new[] { "--select", "RL9802" }, "RL9802")]
    [InlineData(new[] { "--select", "optional-word" }, "RL9802")]
    [InlineData(new[] { "--select", "RL98" }, "RL9801")]
    [InlineData(new[] { "--select", "RL7101,info-word" }, "RL7101 RL9801")]
    [InlineData(new[] { "--select", "RL7101", "--select", "RL7102" }, "RL7101 RL7102")]
    [InlineData(new[] { "--ignore", "RL7" }, "RL9801")]
    [InlineData(new[] { "--select", "RL7", "--ignore", "RL7102" }, "RL7101")]
    public void Rules_are_selected_and_ignored_by_id_prefix_and_name(string[] options, string expected)
    {
        using ToolRun tool = new();
        tool.Write("draft.md", "One error, one warning, one info, one optional.");
        string output = tool.Run(["check", "draft.md", "--format", "json", .. options]).Output;
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal(expected, string.Join(' ', json.RootElement.GetProperty("drafts")[0].GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("id").GetString()!)
            .Where(id => !id.StartsWith("RL0", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_rule_that_fails_makes_the_exit_code_2_and_the_others_are_checked()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", "This is to crash on error with a warning.");
        ToolRun.Outcome run = tool.Run("check");
        Assert.Equal(2, run.Exit);
        Assert.Contains("error RL0001: RL7101 failed", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning RL7102", run.Output, StringComparison.Ordinal);
        Assert.Equal("reviewlint: draft.md: RL7101 failed: InvalidOperationException: as asked\n", run.Error);
    }

    [Fact]
    public void Standard_input_is_linted_under_the_name_that_is_given()
    {
        using ToolRun tool = new() { Input = "An error."u8.ToArray() };
        ToolRun.Outcome run = tool.Run("check", "-", "--stdin-filename", "drafts/mine.txt");
        Assert.StartsWith("drafts/mine.txt:1:4: error RL7101", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("**/*.md", "a.md x/b.md x/y/c.md")]
    [InlineData("x/**", "x/b.md x/y/c.md")]
    [InlineData("./x/*.md", "x/b.md")]
    [InlineData("x/../*.md", "a.md")]
    public void Patterns_are_expanded(string pattern, string expected)
    {
        using ToolRun tool = new();
        tool.Write("a.md", "An error.");
        tool.Write("x/b.md", "An error.");
        tool.Write("x/y/c.md", "An error.");
        tool.Write("x/y/c.verified.txt", "An error.");
        Assert.Equal(expected, Places(tool.Run("check", pattern)));
        Assert.Equal(expected, Places(tool.Run("check", Path.Combine(tool.Folder, pattern))));
    }

    [Fact]
    public void A_draft_that_is_named_twice_is_linted_once()
    {
        using ToolRun tool = new();
        tool.Write("x/a.md", "An error.");
        Assert.Equal("x/a.md", Places(tool.Run("check", "x", "x/a.md", "./x/*.md", tool.PathOf("x/a.md"))));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        using ToolRun tool = new();
        tool.Write("x/a.md", "An error.");
        Directory.CreateSymbolicLink(tool.PathOf("x/loop"), tool.Folder);
        Directory.CreateSymbolicLink(tool.PathOf("x/self"), tool.PathOf("x/self"));
        Assert.Equal("x/a.md", Places(tool.Run("check")));
        Assert.Equal("x/a.md", Places(tool.Run("check", "**/*.md")));
    }

    [Theory]
    [InlineData(new byte[0], "warning RL0002: file is empty")]
    [InlineData(new byte[] { (byte)'a' }, "warning RL0002: file holds a single character")]
    [InlineData(new byte[] { (byte)'a', 10, 0x92, (byte)'b' }, "error RL0002: file is not valid UTF-8 (byte 0x92 in line 2)")]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' }, "error RL0002: file holds NUL characters")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 }, "error RL0002: file is marked as UTF-16 but is not valid UTF-16")]
    public void A_file_that_is_no_text_is_a_finding(byte[] bytes, string expected)
    {
        using ToolRun tool = new();
        tool.Write("draft.md", bytes);
        ToolRun.Outcome run = tool.Run("check", "draft.md");
        Assert.StartsWith($"draft.md:1:1: {expected}", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_read_and_not_counted(string encoding)
    {
        using ToolRun tool = new();
        System.Text.Encoding chosen = System.Text.Encoding.GetEncoding(encoding);
        tool.Write("draft.md", [.. chosen.GetPreamble(), .. chosen.GetBytes("An error.")]);
        Assert.StartsWith("draft.md:1:4: error RL7101", tool.Run("check", "draft.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_10_MB_is_passed_over()
    {
        using ToolRun tool = new();
        tool.Write("draft.md", new byte[(10 * 1024 * 1024) + 1]);
        Assert.Contains("error RL0002: file is larger than 10 MB", tool.Run("check", "draft.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_drafts_give_the_same_bytes_in_every_format()
    {
        using ToolRun tool = new();
        for (int i = 0; i < 40; i++)
        {
            tool.Write($"drafts/{i}.md", $"# Title {i}\n\nThe first error and warning number {i}, with some info.\n");
        }

        foreach (string format in new[] { "text", "json", "sarif", "github" })
        {
            string once = tool.Run("check", "drafts", "--format", format).Output;
            Assert.Equal(once, tool.Run("check", "drafts", "--format", format).Output);
            Assert.NotEqual("", once);
        }
    }

    [Fact]
    public void Help_says_every_command_and_option()
    {
        using ToolRun tool = new();
        string[] commands = ["check", "explain", "rules", "facts", "strategy", "config", "init"];
        Verify.Text(string.Join("\n", commands.Select(command => $"$ reviewlint {command} --help\n{tool.Run(command, "--help").Output}")
            .Prepend($"$ reviewlint --help\n{tool.Run("--help").Output}")));
    }

    [Fact]
    public void The_version_is_said()
    {
        using ToolRun tool = new();
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", tool.Run("--version").Output);
    }

    private static string Places(ToolRun.Outcome run) => string.Join(' ', run.Output
        .Split('\n')
        .Where(line => line.Contains(": error RL7101", StringComparison.Ordinal))
        .Select(line => line.Split(':')[0]));
}
