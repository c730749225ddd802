using System.Diagnostics;
using System.Text;
using ReviewLint.Documents;
using ReviewLint.Readers;
using ReviewLint.Text;

namespace ReviewLint.Tests.Readers;

/// <summary>Drafts that would hang or overflow a careless reader.</summary>
[Collection(Timing.Name)]
public sealed class HostileDraftTests
{
    private const int Seconds = 10;

    public static TheoryData<string> Names { get; } = [.. Hostile.Keys];

    private static Dictionary<string, Func<int, string>> Hostile => new()
    {
        ["headings"] = n => Repeat("# Results\n", n),
        ["run-in headings"] = n => Repeat("RESULTS: ten. ", n),
        ["nested lists on one line"] = n => Repeat("- ", n) + "x",
        ["nested lists line by line"] = n => string.Concat(Enumerable.Range(0, (int)Math.Sqrt(n) * 2).Select(i => new string(' ', 2 * i) + "- x\n")),
        ["nested quotes"] = n => Repeat(">", n) + "x",
        ["items"] = n => Repeat("- item\n", n),
        ["unclosed front matter"] = n => "---\n" + Repeat("key: value\n", n),
        ["nested front matter"] = n => "---\nkey: " + Repeat("[", n) + "\n---\n",
        ["one line of prose"] = n => Repeat("We found 3 trials (n = 5). ", n * 5),
        ["one line without stops"] = n => Repeat("a.", n * 5),
        ["link openers"] = n => Repeat("[a](", n * 5),
        ["nested brackets"] = n => Repeat("[", n * 5) + Repeat("]", n * 5),
        ["images"] = n => Repeat("![", n * 5),
        ["mixed brackets and dashes"] = n => Repeat("[(-*_", n * 5),
        ["emphasis"] = n => Repeat("**a _b ", n * 5),
        ["emphasis closers"] = n => Repeat("a** b_ ", n * 5),
        ["code openers"] = n => string.Concat(Enumerable.Range(1, (int)Math.Sqrt(n * 5)).Select(i => new string('`', i) + " ")),
        ["dollars"] = n => Repeat("$a ", n * 5),
        ["angles"] = n => Repeat("<a ", n * 5),
        ["entities"] = n => Repeat("&a", n * 5),
        ["comments"] = n => Repeat("<!-- a --> ", n * 5),
        ["comment openers"] = n => Repeat("<!-- a\n", n * 5),
        ["fences"] = n => Repeat("```\na\n\n", n),
        ["divs"] = n => Repeat("::: a\n", n),
        ["html"] = n => Repeat("<div>\n", n),
        ["environments"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"\\begin{{table{i}}}\n")),
        ["display maths"] = n => Repeat("$$\n\n", n),
        ["table"] = n => "| a | b |\n|---|---|\n" + Repeat("| c | d |\n", n),
        ["bars"] = n => "a|b\n-|-\n" + Repeat("|", n * 5),
        ["citations"] = n => Repeat("[@a; ", n * 5),
        ["references"] = n => Repeat("[a]: b\n", n),
        ["numbered lines"] = n => Repeat("1. a\n", n),
        ["blank lines"] = n => Repeat("\n", n * 10) + "x",
        ["spaces"] = n => new string(' ', n * 10) + "x",
        ["lone carriage returns"] = n => Repeat("Results\r\rText.\r\r", n),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_any_of_them_in_time(string name)
    {
        foreach (string path in (string[])["x.md", "x.txt"])
        {
            TimeSpan small = Time(path, Hostile[name](3_000));
            TimeSpan large = Time(path, Hostile[name](12_000));
            Assert.True(large < TimeSpan.FromSeconds(Seconds), $"{path}: {large}");

            // Four times the text; far from sixteen times the time, with room for a busy machine.
            Assert.True(large < (small * 8) + TimeSpan.FromMilliseconds(400), $"{path}: {small} then {large}");
        }
    }

    [Fact]
    public void Reads_ten_megabytes_of_prose_on_one_line()
    {
        string draft = Repeat("We found 12 trials (RR 0.85, 95% CI 0.71 to 1.02; P = .04). ", 170_000);
        Stopwatch watch = Stopwatch.StartNew();
        ParsedDraft read = DraftReader.Read(new SourceText("x.md", draft));
        Assert.Equal(170_000, Assert.IsType<ProseBlock>(Assert.Single(read.Blocks)).Passage.Sentences.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(Seconds), watch.Elapsed.ToString());
    }

    [Fact]
    public void Walks_deeply_nested_sections()
    {
        HeadingBlock[] headings = [.. Enumerable.Range(0, 20_000).Select(i => new HeadingBlock(new TextSpan(i, i), i + 1, Passages.Of("x"), HeadingForm.Marked))];
        SourceText source = new("x.md", new string('x', headings.Length));
        ReviewDocument document = DocumentBuilder.Build(new ParsedDraft(source, ReviewLint.Documents.DocumentFormat.Markdown, null, [.. headings], []));
        Section last = document.Sections.Last();
        Assert.Equal(headings.Length, document.Sections.Count());
        Assert.Equal(SectionRole.Unknown, last.EffectiveRole);
        Assert.False(last.IsWithin(SectionRole.Methods));
        Assert.StartsWith("x / x", last.Path, StringComparison.Ordinal);
    }

    private static TimeSpan Time(string path, string draft)
    {
        Stopwatch watch = Stopwatch.StartNew();
        DraftReader.Read(new SourceText(path, draft));
        return watch.Elapsed;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
