using ReviewLint.Diagnostics;
using ReviewLint.Reporting;

namespace ReviewLint.Tests.Reporting;

public sealed class GitHubReporterTests
{
    [Fact]
    public void Writes_a_command_with_its_properties_escaped() => Assert.Equal(
        "::error file=a%2Cb%3A c%25.md,line=1,endLine=1,col=5,endColumn=9,title=RL7001 counts-differ::these words are marked\n1 error in 1 of 1 draft\n",
        Report(DiagnosticSeverity.Error, "Two [word]s.", "a,b: c%.md"));

    [Fact]
    public void Leaves_columns_out_when_a_finding_spans_lines() => Assert.StartsWith(
        "::warning file=a.md,line=1,endLine=2,title=",
        Report(DiagnosticSeverity.Warning, "Two [words\nover] lines.", "a.md"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(DiagnosticSeverity.Error, 10, "5 more errors")]
    [InlineData(DiagnosticSeverity.Warning, 10, "5 more warnings")]
    [InlineData(DiagnosticSeverity.Info, 9, "6 more infos")]
    public void Shows_as_many_as_GitHub_keeps_and_counts_the_rest(DiagnosticSeverity severity, int shown, string rest)
    {
        string[] lines = Report(severity, string.Concat(Enumerable.Repeat("[x] ", 15)), "a.md").Split('\n');
        Assert.Equal(shown, lines.Count(line => line.Contains("file=a.md", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith($"::notice title=ReviewLint::{rest} ", StringComparison.Ordinal));
    }

    private static string Report(DiagnosticSeverity severity, string marked, string path)
    {
        using StringWriter writer = new();
        GitHubReporter reporter = new(writer);
        DiagnosticDescriptor rule = new("RL7001", "counts-differ", "Counts differ", RuleCategory.Consistency, severity);
        reporter.Add(Marked.Lint(rule, marked, path: path));
        reporter.Complete();
        return writer.ToString();
    }
}
