using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Diagnostics;
using ReviewLint.Reporting;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Tests.Reporting;

public sealed class SarifReporterTests
{
    private const string Draft = """
        # Zinc lozenges for sore throat

        ## Abstract

        ### Background

        Sore throat is common. The first blurb stands here, and a second blurb and a third blurb too.

        ### Main results

        A loud whisper helped nobody. Another blurb.
        """;

    private static readonly LintOptions s_options = new() { Today = new DateOnly(2026, 1, 1) };

    [Fact]
    public void Points_each_result_to_its_rule_by_name_and_index()
    {
        JsonElement run = Write(Lint("draft.md", Draft));
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement rule = RulesOf(run)[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        }

        Assert.Equal(5, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Describes_every_rule_of_the_catalogue_and_the_tool_with_a_pascal_name_and_help()
    {
        JsonElement[] rules = RulesOf(Write(Lint("draft.md", "")));
        Assert.Equal(
            RuleCatalog.Descriptors.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            rules.Select(rule => rule.GetProperty("id").GetString()!));
        Assert.Equal("RuleFailed", rules[0].GetProperty("name").GetString());
        foreach (JsonElement rule in rules)
        {
            Assert.EndsWith(".", TextOf(rule, "shortDescription"), StringComparison.Ordinal);
            Assert.NotEqual("", TextOf(rule, "fullDescription"));
            Assert.NotEqual("", TextOf(rule, "help"));
            Assert.DoesNotContain("[|", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ties_rules_to_the_items_of_the_standards_they_serve()
    {
        JsonElement run = Write(Lint("draft.md", Draft));
        JsonElement rule = RulesOf(run).Single(rule => rule.GetProperty("id").GetString() == "RL9999");
        foreach (JsonElement relationship in rule.GetProperty("relationships").EnumerateArray())
        {
            JsonElement target = relationship.GetProperty("target");
            JsonElement component = target.GetProperty("toolComponent");
            JsonElement taxonomy = run.GetProperty("taxonomies")[component.GetProperty("index").GetInt32()];
            Assert.Equal(component.GetProperty("name").GetString(), taxonomy.GetProperty("name").GetString());
            JsonElement item = taxonomy.GetProperty("taxa")[target.GetProperty("index").GetInt32()];
            Assert.Equal(target.GetProperty("id").GetString(), item.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Gives_the_place_its_words_the_words_around_it_and_its_section()
    {
        JsonElement result = Write(Lint("draft.md", Draft)).GetProperty("results")[1];
        JsonElement location = result.GetProperty("locations")[0];
        JsonElement physical = location.GetProperty("physicalLocation");
        JsonElement region = physical.GetProperty("region");
        Assert.Equal("7:66-7:71", Places(region));
        Assert.Equal("blurb", TextOf(region, "snippet"));
        Assert.Equal("7:1-7:94", Places(physical.GetProperty("contextRegion")));
        JsonElement section = location.GetProperty("logicalLocations")[0];
        Assert.Equal("Background", section.GetProperty("name").GetString());
        Assert.EndsWith("Abstract / Background", section.GetProperty("fullyQualifiedName").GetString(), StringComparison.Ordinal);
        JsonElement related = result.GetProperty("relatedLocations")[0];
        Assert.Equal(1, related.GetProperty("id").GetInt32());
        Assert.Equal("'blurb' stands here first.", TextOf(related, "message"));
        Assert.Equal("7:34-7:39", Places(related.GetProperty("physicalLocation").GetProperty("region")));
    }

    [Theory]
    [InlineData("abc", 0, 3, 0, 3)]
    [InlineData("abc", 1, 2, 0, 3)]
    [InlineData("", 0, 0, 0, 0)]
    [InlineData("ab\ncd\nef", 3, 5, 0, 8)]
    [InlineData("ab\r\ncd\r\nef", 4, 5, 4, 6)]
    public void The_context_is_more_than_the_place_unless_that_is_the_whole_draft(
        string text, int start, int end, int contextStart, int contextEnd)
    {
        TextSpan context = SarifRegion.ContextOf(new SourceText("a.md", text), new TextSpan(start, end));
        Assert.Equal(new TextSpan(contextStart, contextEnd), context);
    }

    [Fact]
    public void The_context_of_a_place_in_a_long_line_is_short_and_parts_no_character()
    {
        string text = string.Concat(Enumerable.Repeat("\U0001F600", 400)) + "x" + string.Concat(Enumerable.Repeat("\U0001F600", 400));
        TextSpan context = SarifRegion.ContextOf(new SourceText("a.md", text), new TextSpan(800, 801));
        Assert.InRange(context.Length, 400, 500);
        Assert.False(char.IsLowSurrogate(text[context.Start]));
        Assert.False(char.IsHighSurrogate(text[context.End - 1]));
    }

    [Theory]
    [InlineData("drafts/a b.md", "drafts/a%20b.md", true)]
    [InlineData("./drafts/../x.md", "x.md", true)]
    [InlineData("../other/x.md", "../other/x.md", false)]
    [InlineData("study:one/x.md", "study%3Aone/x.md", true)]
    [InlineData("größe#1%.md", "gr%C3%B6%C3%9Fe%231%25.md", true)]
    [InlineData("/srv/x y.md", "file:///srv/x%20y.md", false)]
    [InlineData("C:\\drafts\\x.md", "file:///C:/drafts/x.md", false)]
    public void Writes_a_path_as_a_reference(string path, string uri, bool hasBase) =>
        Assert.Equal(new SarifUri(uri, hasBase), SarifUri.Of(path));

    [Theory]
    [InlineData("A blurb of 12 trials. Next.", "A blurb of 12 trials.")]
    [InlineData("Another sentence first. A  blurb\nof 12\u00A0trials. Last.", "A blurb of 12 trials.")]
    [InlineData("## The blurb\n\nText.", "The blurb")]
    [InlineData("```\nin a blurb\n```", "in a blurb")]
    public void Finds_the_sentence_the_heading_or_the_line_of_a_place(string text, string sentence) =>
        Assert.Equal(sentence, new DraftPlaces(Lint("a.md", text)).SentenceAt(text.IndexOf("blurb", StringComparison.Ordinal)));

    [Fact]
    public void A_fingerprint_outlives_edits_around_its_sentence_but_not_within()
    {
        string before = Fingerprints("A blurb of 12 trials. Next.")[0];
        Assert.Equal(before, Fingerprints("New words.\n\nAnother sentence first. A  blurb of 12\u00A0trials. Last.")[0]);
        Assert.NotEqual(before, Fingerprints("A blurb of 14 trials. Next.")[0]);
        Assert.Equal(3, Fingerprints("A blurb, a blurb and a blurb.").Distinct().Count());
    }

    [Fact]
    public void Every_result_says_whether_it_is_suppressed_or_none_does()
    {
        LintResult result = Lint("draft.md", Draft);
        Assert.All(Results(result), r => Assert.False(r.TryGetProperty("suppressions", out _)));
        Diagnostic first = result.Diagnostics[0] with { Suppression = new Suppression("quoted", new DateOnly(2027, 3, 1)) };
        LintResult suppressed = result with { Diagnostics = [first, .. result.Diagnostics[1..]] };
        JsonElement[] results = Results(suppressed);
        Assert.Equal("quoted", results[0].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.All(results[1..], r => Assert.Equal(0, r.GetProperty("suppressions").GetArrayLength()));
    }

    [Fact]
    public void For_GitHub_findings_of_a_rule_on_a_line_are_one_and_the_loudest_come_first()
    {
        JsonElement[] results = ForGitHub(Lint("draft.md", Draft));
        Assert.Equal(
            [
                "the word 'blurb' is unwanted (3 findings of this rule on this line).",
                "the word 'blurb' is unwanted.",
                "the word 'loud' is unwanted.",
            ],
            results.Select(result => TextOf(result, "message")));
        IEnumerable<JsonElement> related = results[0].GetProperty("relatedLocations").EnumerateArray();
        Assert.Equal([1, 2, 3, 4], related.Select(place => place.GetProperty("id").GetInt32()));
        Assert.All(results, result => Assert.DoesNotContain("LineHash", result.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public void For_GitHub_suppressed_findings_are_left_out()
    {
        LintResult result = Lint("draft.md", Draft);
        Suppression quoted = new("quoted", null);
        LintResult suppressed = result with { Diagnostics = [.. result.Diagnostics.Select(d => d with { Suppression = quoted })] };
        Assert.Empty(ForGitHub(suppressed));
    }

    [Fact]
    public void Tells_of_rules_that_threw_and_of_the_configuration()
    {
        LintResult result = Linter.Lint(new SourceText("draft.md", Draft), s_options, [new ThrowingRule()]);
        SarifRun run = new([result]) { ExitCode = 1, ConfigurationNotices = ["unknown key 'reviewlint_prfile'"] };
        JsonElement invocation = Write(run).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        JsonElement crash = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("RL9998", crash.GetProperty("associatedRule").GetProperty("id").GetString());
        Assert.Equal("System.InvalidOperationException", crash.GetProperty("exception").GetProperty("kind").GetString());
        JsonElement notice = Assert.Single(invocation.GetProperty("toolConfigurationNotifications").EnumerateArray());
        Assert.Equal("unknown key 'reviewlint_prfile'.", TextOf(notice, "message"));
    }

    [Fact]
    public void A_run_that_only_found_something_succeeded()
    {
        JsonElement run = Write(new SarifRun([Lint("draft.md", Draft)]) { ExitCode = 1 });
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_draft_that_was_not_understood_still_has_its_place()
    {
        SourceText source = new("broken.docx", "");
        Diagnostic unreadable = new(ToolDescriptors.UnreadableDocument, DiagnosticSeverity.Error, default, "no text", []);
        JsonElement result = Assert.Single(Results(new LintResult(source, null, [unreadable], [])));
        JsonElement physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("1:1-1:1", Places(physical.GetProperty("region")));
    }

    [Fact]
    public void Hidden_findings_are_left_out()
    {
        LintResult result = Lint("draft.md", Draft);
        IEnumerable<Diagnostic> hidden = result.Diagnostics.Select(diagnostic => diagnostic with { Severity = DiagnosticSeverity.Hidden });
        Assert.Empty(Results(result with { Diagnostics = [.. hidden] }));
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes_and_leaves_the_stream_open()
    {
        using MemoryStream first = new();
        using MemoryStream second = new();
        SarifReporter.Write(first, [Lint("draft.md", Draft + "\uD800 \0 \U0001F600 blurb")]);
        SarifReporter.Write(second, [Lint("draft.md", Draft + "\uD800 \0 \U0001F600 blurb")]);
        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal((byte)'\n', first.ToArray()[^1]);
    }

    private static LintResult Lint(string path, string text) => Linter.Lint(
        new SourceText(path, text),
        s_options,
        [new WordRule("loud", "RL9997", DiagnosticSeverity.Info), new WordRule("blurb")]);

    private static string[] Fingerprints(string text) =>
    [
        .. Results(Lint("a.md", text))
            .Where(result => result.GetProperty("ruleId").GetString() == "RL9999")
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("reviewlintSentence/v1").GetString()!),
    ];

    private static JsonElement[] Results(LintResult result) => [.. Write(result).GetProperty("results").EnumerateArray()];

    private static JsonElement[] ForGitHub(LintResult result) =>
        [.. Write(new SarifRun([result]) { Profile = SarifProfile.GitHub }).GetProperty("results").EnumerateArray()];

    private static JsonElement[] RulesOf(JsonElement run) =>
        [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetProperty("text").GetString()!;

    private static JsonElement Write(LintResult result) => Write(new SarifRun([result]));

    private static JsonElement Write(SarifRun run)
    {
        using MemoryStream stream = new();
        SarifReporter.Write(stream, run);
        using JsonDocument log = JsonDocument.Parse(stream.ToArray());
        return log.RootElement.GetProperty("runs")[0].Clone();
    }

    private static string Places(JsonElement region)
    {
        int Number(string name) => region.GetProperty(name).GetInt32();
        return $"{Number("startLine")}:{Number("startColumn")}-{Number("endLine")}:{Number("endColumn")}";
    }
}
