using System.Collections.Immutable;
using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class FlowExtractorTests
{
    [Theory]
    [InlineData("The searches retrieved 1,204 records.", "1,204", FlowStage.IdentifiedDatabases, FlowUnit.Records)]
    [InlineData("Database searching yielded 1 204 citations.", "1 204", FlowStage.IdentifiedDatabases, FlowUnit.Records)]
    [InlineData("We found a further 25 records through other sources such as websites, and screened 90 records.", "25", FlowStage.IdentifiedOther, FlowUnit.Records)]
    [InlineData("After removing 310 duplicates, we screened 894 records.", "310", FlowStage.Duplicates, FlowUnit.Records)]
    [InlineData("We identified 1204 records, of which 310 were duplicates.", "310", FlowStage.Duplicates, FlowUnit.Unstated)]
    [InlineData("After de-duplication, 894 records remained.", "894", FlowStage.Deduplicated, FlowUnit.Records)]
    [InlineData("We screened the titles and abstracts of 894 records.", "894", FlowStage.Screened, FlowUnit.Records)]
    [InlineData("We screened 894 records and excluded 800 of them.", "800", FlowStage.ExcludedTitleAbstract, FlowUnit.Unstated)]
    [InlineData("We screened 894 records, leaving 94 for full-text review.", "94", FlowStage.Sought, FlowUnit.Unstated)]
    [InlineData("Ninety-four full-text articles were assessed for eligibility.", "Ninety-four", FlowStage.Assessed, FlowUnit.Reports)]
    [InlineData("We sought 94 reports, and four reports could not be retrieved.", "four", FlowStage.NotRetrieved, FlowUnit.Reports)]
    [InlineData("We assessed 94 full-text reports and excluded 82, which left 12.", "12", FlowStage.Included, FlowUnit.Unstated)]
    [InlineData("We excluded 82 full-text reports: 50 were not randomised and 32 had other outcomes.", "50", FlowStage.ExcludedReason, FlowUnit.Unstated)]
    [InlineData("We screened 894 records. Twelve studies met the inclusion criteria.", "Twelve", FlowStage.Included, FlowUnit.Studies)]
    [InlineData("We screened 894 records. Three studies are awaiting classification.", "Three", FlowStage.Awaiting, FlowUnit.Studies)]
    public void Reads_a_number_with_its_stage_and_unit(string results, string text, FlowStage stage, FlowUnit unit)
    {
        FlowNumber number = Assert.Single(CountDraft.Read(results).FlowNumbers, number => number.Text == text);
        Assert.Equal((stage, unit), (number.Stage, number.Unit));
    }

    [Theory]
    [InlineData("Two review authors screened the records.")]
    [InlineData("We screened records from 2015 on, see Figure 1.")]
    [InlineData("Records were screened with 95% agreement (kappa 0.82).")]
    public void Leaves_other_numbers_alone(string results) => Assert.Empty(CountDraft.Read(results).FlowNumbers);

    [Theory]
    [InlineData("We found about 1204 records.", CountHedge.About)]
    [InlineData("We found more than 1204 records.", CountHedge.AtLeast)]
    [InlineData("We found 1204 records.", CountHedge.Exact)]
    public void Keeps_the_hedge_of_a_number(string results, CountHedge hedge) => Assert.Equal(hedge, Assert.Single(CountDraft.Read(results).FlowNumbers).Hedge);

    [Theory]
    [InlineData("We identified 678 records in databases and 22 records from other sources. We removed 167 duplicates and screened 533 records. We excluded 398 records, assessed 135 full-text reports, excluded 93 and included 42 reports.", true)]
    [InlineData("We found 316 records and removed 211 duplicates. We screened 105 records, excluded 64, and assessed 41 full-text reports.", true)]
    [InlineData("We found 8502 records. We screened 8502 records, excluded 7882 records, and sought 620 full texts, of which 132 could not be obtained. We assessed 485 full-text reports.", false)]
    [InlineData("We identified 6408 records from databases and 977 records from other sources; 927 were duplicates. We screened 6458 records, excluded 6303 and assessed 155 full-text articles.", true)]
    [InlineData("We identified 6408 records from databases and 977 records from other sources; 927 were duplicates. We screened 6485 records.", false)]
    [InlineData("We screened 900 records and assessed 60 full-text reports.", true)]
    [InlineData("We assessed 60 full-text reports, excluded 49 reports and included nine studies.", true)]
    [InlineData("We assessed 60 full-text reports, excluded 49 reports and included nine reports. Two reports are awaiting classification.", true)]
    [InlineData("We found nearly 900 records, removed 100 duplicates and screened 810 records.", true)]
    public void Does_the_sums_of_one_telling(string results, bool balanced) =>
        Assert.Equal(balanced, CountDraft.Read(results).FlowAccounts.SelectMany(account => account.Equations).All(equation => equation.IsBalanced));

    [Fact]
    public void Does_no_sum_over_two_paragraphs()
    {
        ImmutableArray<FlowAccount> accounts = CountDraft.Read("We found 900 records and removed 100 duplicates.\n\nWe screened 810 records.").FlowAccounts;
        Assert.All(accounts, account => Assert.Empty(account.Equations));
    }

    [Fact]
    public void Reads_lists_tables_and_diagrams()
    {
        const string Draft = """
            - Records identified: 900
            - Duplicates removed: 100

            | Stage | n |
            | --- | --- |
            | Records screened | 800 |

            ```mermaid
            flowchart TD
              a["Full-text articles assessed<br/>(n = 60)"] --> b["Studies included in review (n = 9)"]
            ```
            """;
        Assert.Equal(
            [
                (FlowSource.List, FlowStage.IdentifiedDatabases, 900), (FlowSource.List, FlowStage.Duplicates, 100), (FlowSource.Table, FlowStage.Screened, 800),
                (FlowSource.Diagram, FlowStage.Assessed, 60), (FlowSource.Diagram, FlowStage.Included, 9),
            ],
            CountDraft.Read(Draft).FlowNumbers.Select(number => (number.Source, number.Stage, number.Number)));
    }
}
