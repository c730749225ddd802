using ReviewLint.Facts.Extraction;

namespace ReviewLint.Tests.Facts;

public sealed class NumberGrammarTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1234", 1234)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("4 876", 4876)]
    [InlineData("4.800", 4800)]
    [InlineData("no", 0)]
    [InlineData("None", 0)]
    [InlineData("a single", 1)]
    [InlineData("one", 1)]
    [InlineData("Nineteen", 19)]
    [InlineData("twenty-three", 23)]
    [InlineData("twenty four", 24)]
    [InlineData("a hundred", 100)]
    [InlineData("One hundred and two", 102)]
    [InlineData("nine hundred ninety-nine", 999)]
    public void Reads_digits_and_words(string printed, int value) => Assert.Equal(value, NumberGrammar.Read(printed));

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void Reads_nothing_else(string printed) => Assert.Null(NumberGrammar.Read(printed));
}
