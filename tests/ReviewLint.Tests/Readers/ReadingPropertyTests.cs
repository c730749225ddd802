using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReviewLint.Documents;
using ReviewLint.Readers;
using ReviewLint.Text;

namespace ReviewLint.Tests.Readers;

/// <summary>What holds for any draft whatever.</summary>
public sealed class ReadingPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t", "a", "Results", "We found 3 trials. ", "# ", "- ", "1. ", "> ", "*", "**", "_", "`", "```", "~~~",
        "[", "]", "(", ")", "![", "<!--", "-->", "<div>", "</div>", "&amp;", "&#8722;", "\\", "|", "|---|---|", "+---+", "\n+---+\n| a |\n+---+\n", "---", "===", "$", "$$", "@key",
        "[^1]", "[^1]: ", "title: ", "abstract: |", ":::", "{{< x >}}", "{#id}", "\u2212", "\u00A0", "\uFB01", "\U0001F600", "e\u0301", "\0", "\uFEFF",
        "RESULTS: ", "^", "~", "\\begin{x}", "\\end{x}", "\\cite{x}", "...", "'", "\"", ":", "#1 a or b",
    ];

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60);

    private static Arbitrary<string> Drafts => Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static Arbitrary<string> PlainWords =>
        Gen.Elements("a", " ", "  ", "We ", "found. ", "0.5 ", "\u2212", "\u2013", "\u00A0", "\uFB01", "(", ")", "\U0001F600", "e\u0301", "et al. ", "? ", "3\u2009456")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void No_draft_throws_and_every_span_lies_in_order_in_its_draft() =>
        Prop.ForAll(Drafts, draft =>
        {
            foreach (string path in (string[])["x.md", "x.qmd", "x.txt"])
            {
                SourceText source = new(path, draft);
                ReviewDocument document = DocumentBuilder.Build(DraftReader.Read(source));
                Assert.Equal(document.Draft.Blocks.Order(Comparer<Block>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start))), document.Draft.Blocks);
                Assert.All(document.Draft.Blocks, block => AssertInside(source, block.Span));
                Assert.All(document.Draft.Blocks.SelectMany(PassagesOf), passage => AssertMonotone(source, passage));
                Assert.All(document.Draft.Problems, problem => AssertInside(source, problem.Span));
            }
        }).Check(s_config);

    [Fact]
    public void Sentences_without_markup_read_again_to_their_text() =>
        Prop.ForAll(PlainWords, words =>
        {
            SourceText source = new("x.md", words);
            foreach (Sentence sentence in DraftReader.Read(source).Blocks.OfType<ProseBlock>().SelectMany(block => block.Passage.Sentences))
            {
                // The same characters may stand differently beside a cut: "3 456" at the edge, a dash before a space.
                Assert.Equal(Letters(sentence.Text), Letters(Passage.Normalize(source[sentence.Span])));
            }
        }).Check(s_config);

    private static string Letters(string text) => new StringBuilder(text).Replace(",", " ").Replace('\u2013', '-').ToString();

    private static void AssertMonotone(SourceText source, Passage passage)
    {
        int last = 0;
        for (int i = 0; i < passage.Text.Length; i++)
        {
            TextSpan span = passage.ToSource(i, 1);
            AssertInside(source, span);
            Assert.True(span.Start >= last);
            last = span.Start;
        }

        Assert.All(passage.Sentences, sentence => AssertInside(source, sentence.Span));
    }

    private static void AssertInside(SourceText source, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= source.Length, $"{span} of {source.Length}");

    private static IEnumerable<Passage> PassagesOf(Block block) => block switch
    {
        HeadingBlock heading => [heading.Title],
        ProseBlock prose => [prose.Passage],
        TableBlock table => table.Rows.SelectMany(row => row.Cells),
        _ => [],
    };
}
