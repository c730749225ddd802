using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class SearchDateExtractorTests
{
    [Theory]
    [InlineData("We searched MEDLINE and Embase on 4 March 2024.", "4 March 2024", 2024, 3, 4)]
    [InlineData("We searched MEDLINE from inception to 3rd of May, 2023.", "3rd of May, 2023", 2023, 5, 3)]
    [InlineData("Searches were run through the 1st of February 2021.", "1st of February 2021", 2021, 2, 1)]
    [InlineData("We searched Embase until May 3, 2023.", "May 3, 2023", 2023, 5, 3)]
    [InlineData("PubMed was searched up to August 10th, 2021.", "August 10th, 2021", 2021, 8, 10)]
    [InlineData("The search was last updated in Sept 2020.", "Sept 2020", 2020, 9, null)]
    [InlineData("PubMed was searched until Feb. 24, 2019.", "Feb. 24, 2019", 2019, 2, 24)]
    [InlineData("We searched MEDLINE up to and including June 2019.", "June 2019", 2019, 6, null)]
    [InlineData("The evidence is current to 20 December 2021.", "20 December 2021", 2021, 12, 20)]
    [InlineData("This review is up-to-date as of January 2022.", "January 2022", 2022, 1, null)]
    [InlineData("The evidence is up to date to 7 July 2018.", "7 July 2018", 2018, 7, 7)]
    [InlineData("Searches were last updated on 2023-06-05.", "2023-06-05", 2023, 6, 5)]
    [InlineData("We searched CENTRAL on 31 June 2024.", "31 June 2024", 2024, 6, 31)]
    [InlineData("We looked at all literature published up to 27 February 2024.", "27 February 2024", 2024, 2, 27)]
    [InlineData("Up to April 7, 2023, eight databases were searched.", "April 7, 2023", 2023, 4, 7)]
    [InlineData("In November 2022, we updated the search.", "November 2022", 2022, 11, null)]
    [InlineData("The period of retrieval was from the launch of each database to May 2021.", "May 2021", 2021, 5, null)]
    [InlineData("Databases were searched to December2018.", "December2018", 2018, 12, null)]
    [InlineData("We searched five databases from 1975 to 2021.", "2021", 2021, null, null)]
    public void Reads_the_date_of_a_search(string sentence, string text, int year, int? month, int? day)
    {
        SearchDate date = Assert.Single(Extract(sentence), each => each.Role is SearchDateRole.Run or SearchDateRole.Rerun or SearchDateRole.CoverageEnd);
        Assert.Equal((text, year, month, day), (date.Text, date.Year, date.Month, date.Day));
        Assert.Equal(Anchor.Adjacent, date.Anchor);
    }

    [Theory]
    [InlineData("We searched CENTRAL (2022, Issue 11).", 11, DatePrecision.LibraryIssue)]
    [InlineData("We searched CENTRAL (Issue 9 of 12, 2013).", 9, DatePrecision.LibraryIssue)]
    [InlineData("We searched The Cochrane Library (2008, issue 2).", 4, DatePrecision.LibraryIssue)]
    [InlineData("We searched MEDLINE (to May week 3 2014).", 5, DatePrecision.Week)]
    [InlineData("We searched Embase (to 2014 week 3).", 1, DatePrecision.Week)]
    [InlineData("We searched Embase (to week 40 2014).", 10, DatePrecision.Week)]
    public void Reads_issues_and_weeks_as_their_month(string sentence, int month, DatePrecision precision)
    {
        SearchDate date = Assert.Single(Extract(sentence));
        Assert.Equal((month, precision), (date.Month, date.Precision));
    }

    [Theory]
    [InlineData("We searched PubMed on 05/06/2023.", true)]
    [InlineData("We searched PubMed on 5.6.23.", true)]
    [InlineData("We searched PubMed on 25/06/2023.", false)]
    [InlineData("We searched PubMed on 06/25/2023.", false)]
    [InlineData("We searched PubMed on 2023-06-05.", false)]
    [InlineData("We searched PubMed on 06/06/2023.", false)]
    public void Tells_whether_day_and_month_can_be_swapped(string sentence, bool ambiguous) =>
        Assert.Equal(ambiguous, Assert.Single(Extract(sentence)).IsAmbiguous);

    [Theory]
    [InlineData("We searched MEDLINE from 1946 to May 2023.", "CoverageStart 1946, Run May 2023")]
    [InlineData("We searched MEDLINE (January 1946 to 28 November 2022).", "CoverageStart January 1946, CoverageEnd 28 November 2022")]
    [InlineData("We searched four databases between June 2000 and May 2020.", "CoverageStart June 2000, CoverageEnd May 2020")]
    [InlineData("We reran the searches in May 2016.", "Rerun May 2016")]
    [InlineData("Records of the update search in September 2023 have not yet been incorporated.", "Rerun September 2023")]
    [InlineData("We took studies from the previous version of the review (search date: November 2013).", "PreviousVersion November 2013")]
    [InlineData("We searched for studies published since 2008.", "CoverageStart 2008")]
    public void Tells_what_the_dates_are(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(", ", Extract(sentence).Select(date => $"{date.Role} {date.Text}")));

    [Theory]
    [InlineData("The studies that we analysed were published between 1995 and 2021.")]
    [InlineData("The 2015 search found six trials.")]
    [InlineData("The protocol was registered in March 2020.")]
    [InlineData("Further research is under way (Banner 2000).")]
    [InlineData("Trials recruited women between May 2010 and June 2012.")]
    [InlineData("Current evidence is of low certainty.")]
    public void Leaves_other_dates_alone(string sentence) => Assert.Empty(Extract(sentence));

    [Fact]
    public void Tells_a_date_that_the_calendar_does_not_have()
    {
        SearchDate date = Assert.Single(Extract("We searched CENTRAL on 30 February 2024."));
        Assert.False(date.IsCalendarDate);
        Assert.Equal(new DateOnly(2024, 2, 1), date.Earliest);
    }

    [Theory]
    [InlineData("5 June 2023", "June 2023", true)]
    [InlineData("5 June 2023", "6 June 2023", false)]
    [InlineData("5 June 2023", "May 2023", false)]
    public void Compares_dates_at_the_coarser_precision(string one, string other, bool agree)
    {
        SearchDate first = Assert.Single(Extract($"We searched Embase on {one}."));
        SearchDate second = Assert.Single(Extract($"We searched Embase on {other}."));
        Assert.Equal(agree, first.Agrees(second));
    }

    [Fact]
    public void Spans_point_at_the_printed_date()
    {
        string draft = Draft("We searched CENTRAL on 4 March 2024 and Embase.");
        SearchDate date = Assert.Single(Facts(draft).SearchDates);
        Assert.Equal("4 March 2024", draft[date.Span.Start..date.Span.End]);
    }

    private static string Draft(string sentence) => string.Create(CultureInfo.InvariantCulture, $"# Title\n\n## Abstract\n\n### Objectives\n\nTo test it.\n\n### Search methods\n\n{sentence}\n");

    private static ImmutableArray<SearchDate> Extract(string sentence) => Facts(Draft(sentence)).SearchDates;

    private static Review Facts(string draft) =>
        Linter.Understand(new SourceText("x.md", draft), new LintOptions { Today = new DateOnly(2026, 1, 1), DocumentType = DocumentType.Abstract });
}
