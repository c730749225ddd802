using ReviewLint.Text;

namespace ReviewLint.Tests.Text;

public sealed class PassageTests
{
    [Theory]
    [InlineData("  a \t\n b\u00A0 ", "a b")]
    [InlineData("0\u00B785", "0.85")]
    [InlineData("a\u00B7b", "a\u00B7b")]
    [InlineData("\u22120.5", "-0.5")]
    [InlineData("0.7\u20130.9", "0.7-0.9")]
    [InlineData("A \u2013 B", "A \u2013 B")]
    [InlineData("A \u2013 5", "A - 5")]
    [InlineData("3\u2009456 and 1\u202F234\u202F567", "3,456 and 1,234,567")]
    [InlineData("2013\u00A0300 people", "2013 300 people")]
    [InlineData("\u201Cit\u2019s\u201D", "\"it's\"")]
    [InlineData("kg/m\u00B2", "kg/m2")]
    [InlineData("\uFF11\uFF12", "12")]
    [InlineData("ran\u00ADdom\u200Bised", "randomised")]
    [InlineData("con\uFB01dence e\uFB00ect e\uFB03cacy", "confidence effect efficacy")]
    [InlineData("\U0001F600 e\u0301", "\U0001F600 e\u0301")]
    [InlineData("\u00AD ", "")]
    public void Normalises(string text, string normalised) => Assert.Equal(normalised, Passage.Normalize(text));

    [Fact]
    public void Keeps_the_source_range_of_every_character()
    {
        Passage passage = Passages.Of("a\u00AD  \uFB01x \u22125");
        Assert.Equal("a fix -5", passage.Text);
        Assert.Equal(new TextSpan(4, 5), passage.ToSource(2, 1));
        Assert.Equal(new TextSpan(4, 5), passage.ToSource(3, 1));
        Assert.Equal(new TextSpan(4, 6), passage.ToSource(2, 3));
        Assert.Equal(new TextSpan(0, 9), passage.Span);
        Assert.Equal(new TextSpan(9, 9), passage.ToSource(8, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => passage.ToSource(7, 2));
    }

    [Fact]
    public void Takes_a_slice_with_its_offsets()
    {
        Passage passage = Passages.Of("ab  \uFB01  cd").Slice(2, 6);
        Assert.Equal("fi", passage.Text);
        Assert.Equal(new TextSpan(4, 5), passage.Span);
        Assert.True(passage.Slice(1, 1).IsEmpty);
    }
}
