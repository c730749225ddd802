using ReviewLint.Text;

namespace ReviewLint.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb\rc\n\nd", 5)]
    public void Counts_lines_of_every_line_break(string text, int lines) => Assert.Equal(lines, new SourceText("x", text).LineCount);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(3, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(6, 3, 2)]
    [InlineData(8, 3, 4)]
    public void Gives_line_and_column_in_utf16(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("x", "a\r\nb\r\U0001F600c").GetPosition(offset));

    [Fact]
    public void Gives_lines_without_their_breaks()
    {
        SourceText source = new("x", "ab\r\ncd\r\n");
        Assert.Equal(["ab", "cd", ""], Enumerable.Range(0, source.LineCount).Select(line => source[source.GetLine(line)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLine(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetPosition(9));
    }
}
