namespace ReviewLint.Tests.Tool;

public sealed class OutputTests
{
    [Fact]
    public void Several_formats_are_written_at_once()
    {
        using ToolRun tool = Fill();
        ToolRun.Outcome run = tool.Run("check", "draft.md", "--format", "text", "--format", "json=review.json", "--format", "sarif=review.sarif");
        Assert.Equal(1, run.Exit);
        Assert.Contains("draft says error", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"draft says error\"", tool.Read("review.json"), StringComparison.Ordinal);
        Assert.Contains("\"ruleId\": \"RL7101\"", tool.Read("review.sarif"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "--format", "text", "--format", "json" }, "--format: text and json would go to the same place; name a file, as in json=FILE")]
    [InlineData(new[] { "--format", "json=a", "--output", "b" }, "--output: every format names its file already")]
    [InlineData(new[] { "--format", "json=a", "--format", "sarif=a" }, "--format: two formats would go to the same file 'a'")]
    [InlineData(new[] { "--format", "json=" }, "--format: 'json=' names no file after '='")]
    public void Formats_that_would_clash_are_refused(string[] options, string message)
    {
        using ToolRun tool = Fill();
        ToolRun.Outcome run = tool.Run(["check", "draft.md", .. options]);
        Assert.Equal((2, $"reviewlint: {message}\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void A_report_in_a_file_leaves_one_line_on_standard_error()
    {
        using ToolRun tool = Fill();
        ToolRun.Outcome run = tool.Run("check", "draft.md", "--format", "sarif", "--output", "review.sarif");
        Assert.Equal((1, "", "1 error in 1 of 1 draft\n"), (run.Exit, run.Output, run.Error));
        Assert.Equal(["draft.md", "review.sarif"], Directory.EnumerateFiles(tool.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_report_replaces_the_old_one()
    {
        using ToolRun tool = Fill();
        tool.Write("report.txt", new string('x', 10_000));
        tool.Run("check", "draft.md", "--output", "report.txt");
        Assert.StartsWith("draft.md:1:4: error", tool.Read("report.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", tool.Read("report.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_replaced()
    {
        using ToolRun tool = Fill();
        tool.Write("real/report.json", "old");
        File.CreateSymbolicLink(tool.PathOf("report.json"), tool.PathOf("real/report.json"));
        tool.Run("check", "draft.md", "--format", "json", "--output", "report.json");
        Assert.NotNull(new FileInfo(tool.PathOf("report.json")).LinkTarget);
        Assert.Contains("\"version\": 1", tool.Read("real/report.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/report.txt")]
    [InlineData("folder")]
    public void A_place_that_cannot_be_written_to_is_said_before_anything_is_linted(string output)
    {
        using ToolRun tool = Fill();
        Directory.CreateDirectory(tool.PathOf("folder"));
        ToolRun.Outcome run = tool.Run("check", "draft.md", "--output", output);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"reviewlint: cannot write '{output}': ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void When_a_report_fails_the_old_ones_are_whole_and_nothing_is_left_beside_them()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using ToolRun tool = Fill();
        tool.Write("review.json", "old");
        ToolRun.Outcome run = tool.Run("check", "draft.md", "--format", "json=review.json", "--format", "text=/dev/full");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("reviewlint: cannot write '/dev/full': ", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", tool.Read("review.json"));
        Assert.Equal(["draft.md", "review.json"], Directory.EnumerateFiles(tool.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_full_standard_output_fails()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using ToolRun tool = Fill();
        using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        foreach (string[] command in new string[][] { ["check", "draft.md"], ["check", "draft.md", "--format", "sarif"], ["rules"], ["rules", "--format", "json"], ["--help"] })
        {
            ToolRun.Outcome run = tool.Run(full, command);
            Assert.Equal(2, run.Exit);
            Assert.StartsWith("reviewlint: cannot write", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pipe_is_written_to_and_not_replaced()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using ToolRun tool = Fill();
        using System.IO.Pipes.AnonymousPipeServerStream pipe = new(System.IO.Pipes.PipeDirection.In);
        File.CreateSymbolicLink(tool.PathOf("link"), $"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}");
        Assert.Equal(1, tool.Run("check", "draft.md", "--output", "link").Exit);
        pipe.DisposeLocalCopyOfClientHandle();
        using StreamReader reader = new(pipe);
        Assert.StartsWith("draft.md:1:4: error", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (!File.Exists("/dev/null"))
        {
            return;
        }

        using ToolRun tool = Fill();
        Assert.Equal(1, tool.Run("check", "draft.md", "--output", "/dev/null").Exit);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    private static ToolRun Fill()
    {
        ToolRun tool = new();
        tool.Write("draft.md", "An error.");
        return tool;
    }
}
