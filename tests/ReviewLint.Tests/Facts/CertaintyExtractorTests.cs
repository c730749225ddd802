using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class CertaintyExtractorTests
{
    [Theory]
    [InlineData("Boots may help (low-certainty evidence).", CertaintyLevel.Low, CertaintyTerm.Certainty)]
    [InlineData("Boots may help (very low certainty).", CertaintyLevel.VeryLow, CertaintyTerm.Certainty)]
    [InlineData("Evidence of moderate certainty shows that boots help.", CertaintyLevel.Moderate, CertaintyTerm.Certainty)]
    [InlineData("The certainty of the evidence was low.", CertaintyLevel.Low, CertaintyTerm.Certainty)]
    [InlineData("We judged the certainty of evidence to be very low.", CertaintyLevel.VeryLow, CertaintyTerm.Certainty)]
    [InlineData("We graded the quality of the evidence (GRADE) as high.", CertaintyLevel.High, CertaintyTerm.Quality)]
    [InlineData("Boots help (high-quality evidence).", CertaintyLevel.High, CertaintyTerm.Quality)]
    [InlineData("Boots help (RR 0.50; GRADE: moderate).", CertaintyLevel.Moderate, CertaintyTerm.None)]
    [InlineData("Boots help (RR 0.50; \u2295\u2295\u2296\u2296).", CertaintyLevel.Low, CertaintyTerm.None)]
    [InlineData("Boots help (RR 0.50; ++++).", CertaintyLevel.High, CertaintyTerm.None)]
    public void Reads_a_level(string sentence, CertaintyLevel level, CertaintyTerm term)
    {
        CertaintyStatement statement = Assert.Single(CountDraft.Read(sentence).CertaintyStatements);

        Assert.Equal((level, term), (statement.Level, statement.Term));
    }

    [Theory]
    [InlineData("The evidence was of low to very low certainty.", CertaintyLevel.VeryLow, CertaintyLevel.Low)]
    [InlineData("The certainty of the evidence ranged from very low to moderate.", CertaintyLevel.VeryLow, CertaintyLevel.Moderate)]
    public void Reads_a_range_as_no_single_level(string sentence, CertaintyLevel lowest, CertaintyLevel highest)
    {
        CertaintyStatement statement = Assert.Single(CountDraft.Read(sentence).CertaintyStatements);

        Assert.Equal((lowest, highest, null), (statement.Lowest, statement.Highest, statement.Level));
    }

    [Theory]
    [InlineData("Boots may help (fair-quality evidence).", "fair")]
    [InlineData("Boots may help (moderate to good certainty evidence).", "moderate to good")]
    [InlineData("The certainty of the evidence was poor.", "poor")]
    public void Names_words_that_are_no_levels(string sentence, string words) =>
        Assert.Equal(words, Assert.Single(CountDraft.Read(sentence).CertaintyStatements).InvalidWords);

    [Theory]
    [InlineData("The trials were of low quality.")]
    [InlineData("The quality of life was low.")]
    [InlineData("The risk of bias was low.")]
    [InlineData("The quality of the evidence was lowered by poor reporting.")]
    [InlineData("Certainty was limited because the trials had poor reporting of methods.")]
    public void Leaves_other_qualities_alone(string sentence) => Assert.Empty(CountDraft.Read(sentence).CertaintyStatements);

    [Theory]
    [InlineData("High-certainty evidence is needed.")]
    [InlineData("We lack high-certainty evidence.")]
    public void Knows_evidence_that_is_wanted(string sentence) => Assert.True(Assert.Single(CountDraft.Read(sentence).CertaintyStatements).IsWanted);

    [Fact]
    public void Reads_the_column_of_a_table_and_its_gaps()
    {
        Review review = CountDraft.Read("| Outcome | RR (95% CI) | Certainty |\n|---|---|---|\n| Falls | 0.80 (0.70 to 0.91) | \u2295\u2295\u2295\u2296 Moderate |\n| Pain | 0.90 (0.60 to 1.30) | |\n");

        Assert.Equal(
            (CertaintyLevel.Moderate, true, "Pain"),
            (Assert.Single(review.CertaintyStatements).Level, review.CertaintyStatements[0].IsInTable, Assert.Single(review.UnratedRows).Text));
    }
}
