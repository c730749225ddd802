using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReviewLint.Diagnostics;
using ReviewLint.Text;

namespace ReviewLint.Tests.Conventions;

/// <summary>No draft makes a reader or a rule throw, and the same draft always gives the same findings.</summary>
public sealed class HostileInputTests
{
    private static readonly LintOptions s_options = new() { Today = new DateOnly(2026, 1, 1), IsEnabled = _ => true };

    private static readonly ImmutableArray<string> s_extensions = [".md", ".qmd", ".txt"];

    private static readonly ImmutableArray<string> s_tokens =
    [
        "# ", "## ", "### ", "\n", "\n\n", "\r\n", " ", "  ", "\t", "Abstract", "Background", "Objectives", "Search methods",
        "Selection criteria", "Main results", "Authors' conclusions", "Plain language summary", "Methods", "Results", "Discussion",
        "References", "BACKGROUND: ", "**", "*", "_", "`", "```", "> ", "- ", "1. ", "| ", "---", "|", "<!-- ", " -->",
        "reviewlint-disable RL2001: why", "reviewlint-enable", "<div>", "</div>", "[", "]", "(", ")", "](", "[^1]", "[@smith]", "{#id}",
        ":::", "\\", "&nbsp;", "&#0;", "$x$", "12", "3,456", "3\u2009456", "0.85", "0\u00B785", "1e9", "99999999999", "-1", "no",
        "twelve", "%", "95% CI ", "RR ", " to ", "\u2013", "\u2212", "studies", "trials", "participants", "randomised", "included",
        "We searched ", "MEDLINE", "CENTRAL", "up to ", "31 February 2023", "October 2013", "2023-13-45", "05/06/2023", "0000-00-00",
        "CRD42020123456", "high-certainty evidence", "may reduce", "did not", "low", ".", ",", ";", "?", "!", "\"", "'", "\u2019", "\0",
        "\uFEFF", "\u00AD", "\uD83D\uDE00", "\uD800", "\u202E", "\u0301", "\u4E2D\u6587", "e.g. ", "et al. ",
    ];

    public static TheoryData<string> Names => [.. s_drafts.Keys.Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> s_drafts = new()
    {
        ["empty"] = "",
        ["one character"] = "x",
        ["one line break"] = "\n",
        ["only white space"] = " \t\r\n \u00A0\u2003\n",
        ["only a byte order mark"] = "\uFEFF",
        ["only front matter"] = "---\ntitle: x\n---\n",
        ["front matter without an end"] = "---\ntitle: [x\n",
        ["front matter that is no YAML"] = "---\n\t: : {\n---\n# A\n",
        ["only an abstract heading"] = "## Abstract",
        ["ten thousand headings"] = Repeat("## Results\n\n", 10_000),
        ["ten thousand headings of all levels"] = Repeat("# A\n## B\n### C\n#### D\n##### E\n", 2_000),
        ["five thousand quotes within each other"] = Repeat("> ", 5_000) + "We searched MEDLINE.",
        ["five thousand lists within each other"] = Repeat("- ", 5_000) + "We included 12 trials.",
        ["opening brackets"] = Repeat("[", 20_000),
        ["opening links"] = Repeat("[a](", 20_000),
        ["opening parentheses in a sentence"] = "We included 12 trials " + Repeat("(", 20_000),
        ["emphasis runs"] = Repeat("*a _b ", 10_000),
        ["unclosed comment"] = "# Title\n\n<!-- reviewlint-disable RL2001\n\n" + Repeat("text\n", 1_000),
        ["unclosed fence"] = "# Title\n\n```\n" + Repeat("## Abstract\n", 1_000),
        ["carriage returns and line feeds"] =
            "# Title\r\n\r\n## Abstract\r\n\r\nWe searched MEDLINE on 15 October 2013.\r\n\r\nWe included 12 trials.\r\n",
        ["lone carriage returns"] = "# Title\r\r## Abstract\r\rWe searched MEDLINE on 15 October 2013.\r",
        ["NUL characters"] = "# Ti\0tle\n\n## Abst\0ract\n\nWe sear\0ched MEDLINE\0 on 15 October 2013.\n",
        ["emoji"] = Repeat("\U0001F600", 5_000) + "\n\n## \U0001F600 Abstract\n\n\U0001F9D1\u200D\U0001F52C 12 studies \U0001F600.",
        ["lone surrogates"] = "# \uD800\n\n## Abstract\n\n\uDC00 12 studies \uD83D.",
        ["right-to-left marks"] = "\u202E# Title\n\n## Abstract\n\n\u202Eseiduts 12",
        ["one line of a hundred thousand words"] = Repeat("We included twelve studies and ", 20_000),
        ["digits without an end"] = "We included " + Repeat("9", 20_000) + " studies with 1" + Repeat(",000", 5_000) + " participants.",
        ["dates of no calendar"] =
            "## Search methods\n\nWe searched MEDLINE on 31 February 0000, 99/99/9999, 2023-00-00, 0 May 2023 and 32 December 2023.",
        ["a table of ten thousand cells"] = "| a | b |\n|---|---|\n" + Repeat("| 12 trials | 0.85 (0.7 to 1.0) |\n", 5_000),
        ["boolean lines"] = "## Search strategy\n\n"
            + string.Concat(Enumerable.Range(1, 3_000).Select(i => $"{i}. #{i - 1} AND (#{i} OR\n")),
        ["sentences without a stop"] = "## Results\n\n" + Repeat("e.g. i.e. vs. al. ", 10_000),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_draft_breaks_no_rule(string name) =>
        House.HasNone(s_extensions.SelectMany(extension => BreachesOf("draft" + extension, s_drafts[name])));

    [Fact]
    public void A_draft_of_any_words_and_marks_breaks_no_rule()
    {
        Arbitrary<string> drafts = Gen.Elements(s_tokens.AsEnumerable()).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(drafts, draft => !BreachesOf("draft.md", draft).Concat(BreachesOf("draft.txt", draft)).Any())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(200));
    }

    private static IEnumerable<string> BreachesOf(string path, string text)
    {
        SourceText source = new(path, text);
        LintResult result = Linter.Lint(source, s_options);
        foreach (RuleCrash crash in result.Crashes)
        {
            yield return $"{path}: {crash.Descriptor.Id} threw {crash.Exception}";
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            foreach (TextSpan span in diagnostic.Related.Select(related => related.Span).Prepend(diagnostic.Span))
            {
                if (span.Start < 0 || span.End < span.Start || span.End > source.Length)
                {
                    yield return $"{path}: {diagnostic.Descriptor.Id} stands on {span} of {source.Length} characters";
                }
            }
        }

        if (Describe(result) != Describe(Linter.Lint(new SourceText(path, text), s_options)))
        {
            yield return $"{path}: linting again gives other findings";
        }
    }

    private static string Describe(LintResult result) => string.Join('\n', result.Diagnostics.Select(diagnostic =>
        $"{diagnostic.Span} {diagnostic.Severity} {diagnostic.Descriptor.Id} {diagnostic.Message} {string.Join(' ', diagnostic.Related)}"));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
