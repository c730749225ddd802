using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class FindingsTableExtractorTests
{
    [Theory]
    [InlineData("Low a,b", "Low 2 with reason")]
    [InlineData("Lowa", "Low 1 with reason")]
    [InlineData("Moderate b", "Moderate 1 with reason")]
    [InlineData("Low z", "Low 0 with reason")]
    [InlineData("Very low (imprecision)", "VeryLow 0 with reason")]
    [InlineData("\u2295\u2295\u25EF\u25EF Low", "Low 0 without")]
    [InlineData("High", "High 0 without")]
    public void Reads_rating_and_notes_of_a_row(string cell, string expected)
    {
        Review review = Understood.Of($"""
            | Outcome | Effect | Certainty of the evidence |
            |---|---|---|
            | Pain | MD 1 | {cell} |

            a Downgraded one level for risk of bias.

            b. Downgraded one level for imprecision.
            """);
        FindingsRow row = Assert.Single(Assert.Single(review.FindingsTables).Rows);
        Assert.Equal(expected, $"{row.Level} {row.Notes.Length} {(row.HasReason ? "with reason" : "without")}");
    }

    [Fact]
    public void Leaves_a_table_without_ratings() => Assert.Empty(Understood.Of("""
        | Study | Certainty of diagnosis |
        |---|---|
        | Ames 2001 | yes |
        """).FindingsTables);
}
