using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class SummaryTableExtractorTests
{
    [Fact]
    public void Counts_an_outcome_once_whatever_its_time_points()
    {
        SummaryTable table = Assert.Single(Understood.Of(
            "| Outcome | Effect | Certainty |\n|---|---|---|\n| Pain at one month | RR 0.80 | low |\n| Pain at one year | RR 0.90 | low |\n| Falls | RR 1.10 | moderate |\n| In hospitals | | |\n").SummaryTables);
        Assert.Equal(["Pain", "Falls"], table.Outcomes.AsEnumerable());
    }

    [Fact]
    public void Passes_over_tables_without_ratings() =>
        Assert.Empty(Understood.Of("| Outcome | Effect |\n|---|---|\n| Pain | RR 0.80 |\n").SummaryTables);
}
