using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tests.Reporting;

public sealed class TextReporterTests
{
    private static readonly DiagnosticDescriptor s_rule = new("RL7001", "counts-differ", "Counts differ", RuleCategory.Consistency, DiagnosticSeverity.Error);

    [Fact]
    public void Shows_both_places_with_their_lines() => Verify.Text(Report(
        "We included [two trials].\n\nNine lines on\n\n\n\n\n\n\nwe included (three trials).\n"));

    [Fact]
    public void Marks_stand_under_the_words_behind_tabs_wide_letters_and_combining_marks() => Verify.Text(Report(
        "\tA tab, then [two trials].\n日本語の前置き [two trials].\nNai\u0308ve text 🧪 then [two trials].\na zero\u200Bwidth space [two trials].\n[日本語] wide words.\n"));

    [Fact]
    public void A_long_line_is_cut_to_a_window_around_the_words()
    {
        string filler = string.Concat(Enumerable.Repeat("filler words ", 30));
        Verify.Text(Report($"[Start] {filler}\n{filler}[the middle] {filler}\n{filler}[end]\n[{filler}]\n{filler}[{filler}]{filler}\n"));
    }

    [Fact]
    public void Nothing_in_a_draft_steers_the_terminal()
    {
        string report = Report("An \e[31mescape [two\u202Etrials\u0007].\n");
        Assert.DoesNotContain('\e', report);
        Assert.DoesNotContain('\u202E', report);
        Assert.DoesNotContain('\u0007', report);
    }

    [Fact]
    public void A_span_over_lines_is_marked_to_the_end_of_its_first() => Verify.Text(Report("One [line\nand the next] one.\n"));

    [Fact]
    public void Suppressed_findings_are_counted_and_shown_only_when_asked_for()
    {
        string quiet = Report("We included [two trials].", new TextReportOptions(), new Suppression("counts differ by design", null));
        Assert.Equal("no findings in 1 draft; 1 suppressed\n", quiet);
        Assert.Contains(
            "= reason: counts differ by design\n",
            Report("We included [two trials].", new TextReportOptions(Verbose: true), new Suppression("counts differ by design", null)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_given_only_when_asked_for()
    {
        Assert.Contains("\e[1;31merror RL7001:\e[0m", Report("We included [two trials].", new TextReportOptions(Colours: true)), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Report("We included [two trials]."));
    }

    private static string Report(string marked, TextReportOptions? options = null, Suppression? suppression = null)
    {
        using StringWriter writer = new();
        TextReporter reporter = new(writer, options ?? new TextReportOptions());
        reporter.Add(Marked.Lint(s_rule, marked, suppression));
        reporter.Complete();
        return writer.ToString();
    }
}
