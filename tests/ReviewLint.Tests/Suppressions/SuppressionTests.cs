using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Tests.Suppressions;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: counted twice on purpose -->\nbad", "suppressed RL7001 2")]
    [InlineData("<!-- reviewlint-disable-next-line study-count-mismatch: counted twice on purpose -->\nbad", "suppressed RL7001 2")]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: the blank line does not count -->\n\nbad", "suppressed RL7001 3")]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: only the first -->\nbad\n\nbad", "suppressed RL7001 2|shown RL7001 4")]
    [InlineData("bad <!-- reviewlint-disable-line RL7001: here -->", "suppressed RL7001 1")]
    [InlineData("<!-- reviewlint-disable RL7001: a stretch -->\n\nbad\n\n<!-- reviewlint-enable RL7001 -->\n\nbad", "suppressed RL7001 3|shown RL7001 7")]
    [InlineData("<!-- reviewlint-disable RL7001: to the end -->\n\nbad\n\nbad", "suppressed RL7001 3|suppressed RL7001 5")]
    [InlineData("bad\n\n<!-- reviewlint-disable-file RL7001: all of it -->", "suppressed RL7001 1")]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: agreed (until 2026-06-01) -->\nbad", "suppressed RL7001 2")]
    public void Suppresses_where_it_reaches(string draft, string expected) => Assert.Equal(expected, Lint(draft));

    [Theory]
    [InlineData("<!-- reviewlint-disable-next-line RL7001 -->\nbad", "shown RL0003 1|shown RL7001 2")]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: -->\nbad", "shown RL0003 1|shown RL7001 2")]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: nothing there -->\ngood", "shown RL0004 1")]
    [InlineData("<!-- reviewlint-disable-next-line RL7001: agreed (until 2025-12-31) -->\nbad", "shown RL0005 1|shown RL7001 2")]
    [InlineData("<!-- reviewlint-disable-next-line RL7O01: a typo -->\nbad", "shown RL0006 1|shown RL7001 2")]
    [InlineData("<!-- reviewlint-disable-next-line : no rule -->\nbad", "shown RL0006 1|shown RL7001 2")]
    public void Reports_a_suppression_that_is_itself_wrong(string draft, string expected) => Assert.Equal(expected, Lint(draft));

    [Fact]
    public void Does_not_call_a_suppression_of_a_rule_that_did_not_run_unused() =>
        Assert.Equal("", Lint("<!-- reviewlint-disable-next-line RL7002: another rule -->\ngood"));

    [Theory]
    [InlineData("<!-- an ordinary comment about reviewlint-disable -->\nbad")]
    [InlineData("<!-- reviewlint-disabled RL7001: no such verb -->\nbad")]
    public void Leaves_other_comments_alone(string draft) => Assert.Equal("shown RL7001 2", Lint(draft));

    private static string Lint(string draft)
    {
        LintOptions options = new() { Today = new DateOnly(2026, 1, 1) };
        LintResult result = Linter.Lint(new SourceText("draft.md", draft), options, [new Bad()]);
        IEnumerable<Diagnostic> shown = result.Diagnostics.Where(d => d.Descriptor != ToolDescriptors.DocumentTypeUnknown);
        return string.Join('|', shown.Select(d =>
            $"{(d.Suppression is null ? "shown" : "suppressed")} {d.Descriptor.Id} {result.Source.GetPosition(d.Span.Start).Line}"));
    }

    /// <summary>Flags the word "bad" under the id of a real rule.</summary>
    private sealed class Bad : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new(
            "RL7001", "study-count-mismatch", "Bad", RuleCategory.Consistency, DiagnosticSeverity.Error);

        public override IEnumerable<Diagnostic> Check(Review review) =>
            from section in review.Document.Sections
            from sentence in section.Sentences
            where sentence.Text.StartsWith("bad", StringComparison.Ordinal)
            select Report(sentence.ToSource(0, 3), "bad");
    }
}
