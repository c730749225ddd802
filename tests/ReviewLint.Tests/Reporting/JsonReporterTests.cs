using System.Text;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;

namespace ReviewLint.Tests.Reporting;

public sealed class JsonReporterTests
{
    [Fact]
    public void Writes_the_documented_shape()
    {
        DiagnosticDescriptor rule = new("RL7001", "counts-differ", "Counts differ", RuleCategory.Consistency, DiagnosticSeverity.Error);
        using MemoryStream stream = new();
        using JsonReporter reporter = new(stream, "1.2.3");
        reporter.Add(Marked.Lint(rule, "We included [two trials] – later\n(three) \"of\" them.\n"));
        reporter.Add(Marked.Lint(rule, "Here [too].", new Suppression("as agreed", new DateOnly(2027, 3, 1)), "b.md"));
        reporter.Complete();
        Verify.Text(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
