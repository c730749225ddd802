using ReviewLint.Text;

namespace ReviewLint.Tests.Text;

public sealed class TermIndexTests
{
    [Theory]
    [InlineData("grant", "A grant and grants.", "grant")]
    [InlineData("grant*", "A grant and Grants.", "grant Grants")]
    [InlineData("collect* data", "We collected data.", "collected data")]
    [InlineData("risk of bias", "Risk-of-bias tools.", "Risk-of-bias")]
    [InlineData("data", "metadata", "")]
    [InlineData("no", "no", "no")]
    [InlineData("author's", "each author's work", "author's")]
    public void Finds_whole_words(string term, string text, string found) => Assert.Equal(found, string.Join(' ', Find(text, term).Select(each => each.Words)));

    [Fact]
    public void Finds_terms_that_begin_alike() =>
        Assert.Equal(["no", "no fund*", "no funding"], Find("no funding", "no", "no fund*", "no funding").Select(each => each.Term).Order(StringComparer.Ordinal));

    [Fact]
    public void The_same_term_has_one_number()
    {
        TermIndex index = new();
        Assert.Equal([0, 1, 0], [index.Add("fund*"), index.Add("fund"), index.Add("fund*")]);
        Assert.Equal(2, index.Count);
    }

    [Fact]
    public void Refuses_what_no_text_is_folded_to() => Assert.Throws<ArgumentException>(() => new TermIndex().Add("naïve"));

    private static List<(string Term, string Words)> Find(string text, params string[] terms)
    {
        TermIndex index = new();
        foreach (string term in terms)
        {
            index.Add(term);
        }

        List<(string, string)> found = [];
        index.Find(text, (term, words) => found.Add((terms[term], text[words.Start..words.End])));
        return found;
    }
}
