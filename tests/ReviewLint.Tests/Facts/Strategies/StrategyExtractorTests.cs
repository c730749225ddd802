using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts.Strategies;

public sealed class StrategyExtractorTests
{
    private const string Expected = "1: exp Walking/\n2: (walk* or stroll*).tw.\n3: 1 or 2\n4: pain.tw.\n5: 3 and 4";

    private static readonly string[] s_queries = ["exp Walking/", "(walk* or stroll*).tw.", "1 or 2", "pain.tw.", "3 and 4"];

    [Theory]
    [InlineData("{0} {1}")]
    [InlineData("{0}. {1}")]
    [InlineData("{0}) {1}")]
    [InlineData("({0}) {1}")]
    [InlineData("{0}: {1}")]
    [InlineData("{0}\t{1}")]
    [InlineData("#{0} {1}")]
    [InlineData("#{0}. {1}")]
    [InlineData("S{0} {1}")]
    [InlineData("S{0}. {1}")]
    public void Reads_numbers_in_any_form(string form)
    {
        string[] lines = [.. s_queries.Select((query, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i + 1, query))];
        Assert.Equal(Expected, StrategyText.Lines(StrategyText.Only($"```\n{string.Join('\n', lines)}\n```")));
        Assert.Equal(Expected, StrategyText.Lines(StrategyText.Only(string.Join('\n', lines), "draft.txt")));
        Assert.Equal(Expected, StrategyText.Lines(StrategyText.Only($"    {string.Join("\n    ", lines)}")));
    }

    [Theory]
    [InlineData("1. exp Walking/\n2. (walk\\* or stroll\\*).tw.\n3. 1 or 2\n4. pain.tw.\n5. 3 and 4")]
    [InlineData("1. exp Walking/\n1. (walk* or stroll*).tw.\n1. 1 or 2\n1. pain.tw.\n1. 3 and 4")]
    [InlineData("1 exp Walking/  \n2 (walk* or stroll*).tw.  \n3 1 or 2  \n4 pain.tw.  \n5 3 and 4")]
    [InlineData("> 1. exp Walking/\n> 2. (walk* or stroll*).tw.\n> 3. 1 or 2\n> 4. pain.tw.\n> 5. 3 and 4")]
    [InlineData("MEDLINE (Ovid)\n1. exp Walking/\n2. (walk* or\nstroll*).tw.\n3. 1 or\n2\n4. pain.tw.\n5. 3 and 4")]
    [InlineData("1. exp Walking/\n2. (walk* or stroll*).tw.\n3. 1 or 2\n\nPain\n\n4. pain.tw.\n5. 3 and 4")]
    public void Reads_lists_and_lines_of_prose(string appendix) => Assert.Equal(Expected, StrategyText.Lines(StrategyText.Only(appendix)));

    [Fact]
    public void Reads_a_table_with_its_hits()
    {
        SearchStrategy strategy = StrategyText.Only(
            "Embase (Embase.com)\n\n| No. | Query | Results |\n|:--|:--|--:|\n| #1 | 'walking'/exp | 1,204 |\n| #2 | walk\\*:ti,ab | 310 |\n| #3 | #1 OR #2 | **1402** |");
        Assert.Equal("1: 'walking'/exp\n2: walk*:ti,ab\n3: #1 OR #2", StrategyText.Lines(strategy));
        Assert.Equal([1204, 310, 1402], strategy.Lines.Select(line => line.Hits));
        Assert.Equal(("Embase", StrategyDialect.EmbaseCom, true), (strategy.Database, strategy.Dialect, strategy.IsNumbered));
    }

    [Fact]
    public void Reads_a_history_that_counts_down()
    {
        SearchStrategy strategy = StrategyText.Only("| Set | Results | Query |\n|---|---|---|\n| #3 | 12 | #1 AND #2 |\n| #2 | 40 | TS=(walk*) |\n| #1 | 80 | TS=(pain) |");
        Assert.Equal("1: TS=(pain)\n2: TS=(walk*)\n3: #1 AND #2", StrategyText.Lines(strategy));
        Assert.Equal((12, StrategyDialect.WebOfScience), (strategy.Last.Hits, strategy.Dialect));
        Assert.Empty(strategy.BrokenUses);
    }

    [Fact]
    public void Reads_hits_that_most_lines_end_with()
    {
        SearchStrategy strategy = StrategyText.Only("```\n1     exp Walking/ (31204)\n2     walk*.tw. (1,310)\n3     1 or 2 (32000)\n4     3 and (2019) (12)\n```");
        Assert.Equal([31204, 1310, 32000, 12], strategy.Lines.Select(line => line.Hits));
        Assert.Equal("3 and (2019)", strategy.Last.Text);
    }

    [Fact]
    public void Reads_hits_behind_a_single_space_but_no_line_numbers()
    {
        SearchStrategy strategy = StrategyText.Only("```\n1 exp Walking/ 31204\n2 walk*.tw. 1310\n3 1 or 2 32000\n4 pain.tw. 80000\n5 3 and 4 12\n```");
        Assert.Equal(["1 or 2", "3 and 4"], strategy.Lines.Where(line => line.IsPure).Select(line => line.Text));
        Assert.Equal(12, strategy.Last.Hits);
        Assert.All(StrategyText.Only("```\n1. walk*.tw.\n2. pain.tw.\n3. 1 or 2\n4. 1 and 2\n5. 3 not 4\n```").Lines, line => Assert.Null(line.Hits));
    }

    [Fact]
    public void Reads_numbers_parted_from_their_mark_and_counting_down()
    {
        SearchStrategy strategy = StrategyText.Only("```\n# 3 #2 AND #1\n# 2 TS=(walk* NEAR/3 group*)\n# 1 TI=pain\n```");
        Assert.Equal("1: TI=pain\n2: TS=(walk* NEAR/3 group*)\n3: #2 AND #1", StrategyText.Lines(strategy));
        Assert.True(strategy.IsNumbered);
    }

    [Theory]
    [InlineData("### PsycINFO (ProQuest)", "PsycINFO")]
    [InlineData("### MEDLINE and Embase (Ovid)", "")]
    [InlineData("### CENTRAL (Cochrane Library)", "CENTRAL")]
    public void Names_the_database_by_the_heading(string heading, string database) =>
        Assert.Equal(database, StrategyText.Only($"{heading}\n\n```\n1. walk*.tw.\n2. pain.tw.\n3. 1 and 2\n```").Database);

    [Fact]
    public void Counts_the_lines_of_a_block_without_numbers()
    {
        SearchStrategy strategy = StrategyText.Only("```\nMEDLINE (Ovid)\nexp Walking/\nwalk*.tw.\n1 or 2\npain.tw.\n3 and 4\n```");
        Assert.Equal("1: exp Walking/\n2: walk*.tw.\n3: 1 or 2\n4: pain.tw.\n5: 3 and 4", StrategyText.Lines(strategy));
        Assert.Equal((false, "MEDLINE", ""), (strategy.IsNumbered, strategy.Database, strategy.Last.Label));
        Assert.Empty(strategy.BrokenUses);
    }

    [Fact]
    public void Joins_a_query_on_several_lines() => Assert.Equal(
        "1: (walk*[tiab] OR stroll*[tiab]) AND pain[tiab]",
        StrategyText.Lines(StrategyText.Only("```\n(walk*[tiab]\nOR stroll*[tiab])\nAND pain[tiab]\n```")));

    [Fact]
    public void Drops_the_caption_of_a_concept() => Assert.Equal(
        "1: walk*[tiab] OR stroll*[tiab]\n2: pain[tiab]\n3: 1 AND 2",
        StrategyText.Lines(StrategyText.Only("```\n1. Intervention: walks and strolls\nwalk*[tiab] OR stroll*[tiab]\n2. Condition\npain[tiab]\nCombination\n1 AND 2\n```")));

    [Fact]
    public void Parts_the_strategies_of_one_block()
    {
        Review review = StrategyText.Read("```\nMEDLINE (Ovid)\n1. walk*.tw.\n2. pain.tw.\n3. 1 and 2\n\nCINAHL (EBSCOhost)\nS1 TI walk*\nS2 TI pain\nS3 S1 AND S2\n```");
        Assert.Equal(["MEDLINE Ovid 3", "CINAHL Ebsco 3"], review.Strategies.Select(each => $"{each.Database} {each.Dialect} {each.Lines.Length}"));
    }

    [Theory]
    [InlineData("1. randomised trials or cohort studies\n2. adults and children\n3. walks of 20 minutes or more")]
    [InlineData("```r\nx <- c(1, 2)\ny <- x / 2\n```")]
    [InlineData("```\nlibrary(metafor)\nrma(yi, vi)\n```")]
    [InlineData("| 1 | Smith 2010 | 40 |\n|---|---|---|\n| 2 | Jones 2012 | 50 |\n| 3 | Li 2014 | 12 |")]
    [InlineData("1. Smith A. Walks and pain. J Walk 2010;1:2-3.\n2. Jones B. Strolls or runs. J Run 2011;3:4.")]
    public void Leaves_other_lists_and_code_alone(string appendix) => Assert.Empty(StrategyText.Read(appendix).Strategies);

    [Theory]
    [InlineData("2 or 9", "9-9: 9")]
    [InlineData("1 or 3", "3-3: 3")]
    [InlineData("or/1-4", "1-4: 4")]
    [InlineData("#1 and #5", "5-5: 5")]
    [InlineData("limit 7 to humans", "7-7: 7")]
    [InlineData("1 and (type 9 or 8).tw.", "")]
    [InlineData("walk adj3 8 or step", "")]
    [InlineData("(8 or 9).tw.", "")]
    [InlineData("2 and diabetes type 9", "")]
    [InlineData("1 and 2015", "")]
    public void Finds_lines_that_use_what_they_cannot(string query, string expected)
    {
        SearchStrategy strategy = StrategyText.Only($"```\n1. walk*.tw.\n2. pain.tw.\n3. {query}\n4. leg*.tw.\n```");
        Assert.Equal(expected, string.Join(' ', strategy.BrokenUses.Select(broken => $"{broken.Use.First}-{broken.Use.Last}: {broken.Number}")));
    }

    [Fact]
    public void Knows_nothing_of_what_stands_before_the_first_line() =>
        Assert.Empty(StrategyText.Only("```\n12. walk*.tw.\n13. pain.tw.\n14. 5 and 12 and 13\n```").BrokenUses);

    [Fact]
    public void Finds_a_line_that_was_lost_between_others()
    {
        SearchStrategy strategy = StrategyText.Only("```\n1. walk*.tw.\n2. pain.tw.\n4. leg*.tw.\n5. or/1-4\n```");
        Assert.Equal(3, Assert.Single(strategy.BrokenUses).Number);
    }

    [Fact]
    public void Finds_a_concept_that_never_reaches_the_end()
    {
        SearchStrategy strategy = StrategyText.Only("```\n1. walk*.tw.\n2. stroll*.tw.\n3. 1 or 2\n4. pain.tw.\n5. ache*.tw.\n6. 4 or 5\n7. leg*.tw.\n8. 3 and 7\n```");
        UnusedLines unused = Assert.Single(strategy.Unused);
        Assert.Equal((6, 3), (unused.Line.Number, unused.Lost.Length));
    }

    [Theory]
    [InlineData("We found 421 records in MEDLINE.", "MEDLINE 421")]
    [InlineData("Records came from MEDLINE (n = 1,421), Embase (Ovid) (n=20) and CINAHL: 7.", "MEDLINE 1421, Embase 20, CINAHL 7")]
    [InlineData("MEDLINE yielded 421 citations.", "MEDLINE 421")]
    [InlineData("We searched MEDLINE (1946 to 2020) and Embase (2021).", "")]
    [InlineData("A total of 900 records were identified from MEDLINE and other databases.", "MEDLINE 900")]
    public void Reads_what_single_databases_found(string sentence, string expected)
    {
        Review review = Linter.Understand(
            new SourceText("draft.md", $"# Walks\n\n## Results\n\n{sentence}\n\n## Appendix 1. MEDLINE (Ovid)\n\n```\n1     walk*.tw. (40)\n2     pain.tw. (50)\n3     1 and 2 (9)\n```\n"),
            new LintOptions { Today = new DateOnly(2026, 1, 1) });
        Assert.Equal(expected, string.Join(", ", review.DatabaseYields.Select(found => $"{found.Database} {found.Number}")));
    }
}
