using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class WorkStatementExtractorTests
{
    [Theory]
    [InlineData("AB and CD extracted data on falls.", "Extraction AB and CD")]
    [InlineData("Titles were screened by A.B. and C.D., and disagreements were discussed.", "Selection A.B. and C.D.")]
    [InlineData("Data were extracted by KLM.", "Extraction KLM")]
    [InlineData("EF will select studies and extract data.", "Selection EF will, Extraction EF will")]
    public void Reads_who_did_the_work(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("We extracted data on falls.")]
    [InlineData("RCTs were selected first.")]
    public void Passes_over_work_of_nobody(string text) => Assert.Equal("", Read(text));

    private static string Read(string text) => string.Join(", ", Understood.Of($"## Methods\n\n{text}\n").WorkStatements.Select(work => $"{work.Task} {work.Text}"));
}
