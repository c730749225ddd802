using ReviewLint.Documents;

namespace ReviewLint.Tests.Documents;

public sealed class HeadingFolderTests
{
    [Theory]
    [InlineData("Main results:", "main results")]
    [InlineData("2.1 Search methods", "search methods")]
    [InlineData("IV. Results", "results")]
    [InlineData("I have a dream", "i have a dream")]
    [InlineData("Authors' conclusions", "authors conclusions")]
    [InlineData("Materials & Methods", "materials and methods")]
    [InlineData("How up-to-date is this evidence?", "how up to date is this evidence")]
    [InlineData("Randomized trials", "randomised trials")]
    [InlineData("Read the full abstract...", "read the full abstract")]
    [InlineData("", "")]
    public void Folds_the_spellings_of_a_heading(string heading, string folded) => Assert.Equal(folded, HeadingFolder.Fold(heading));
}
