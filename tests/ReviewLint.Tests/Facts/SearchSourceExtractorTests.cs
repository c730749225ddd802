using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class SearchSourceExtractorTests
{
    [Theory]
    [InlineData("We searched CENTRAL, MEDLINE and Embase.", "CENTRAL, MEDLINE, Embase")]
    [InlineData("We searched the Cochrane Central Register of Controlled Trials (CENTRAL), Pubmed and EMBASE.", "CENTRAL, CENTRAL, MEDLINE, Embase")]
    [InlineData("We searched PubMed, Cochrane, and Scopus.", "MEDLINE, Cochrane Library, Scopus")]
    [InlineData("We searched the Cochrane Heart Group Specialised Register and LILACS.", "Specialised Register, LILACS")]
    [InlineData("We searched the Cochrane ENT Register; Ovid MEDLINE; ICTRP.", "Specialised Register, MEDLINE, ICTRP")]
    [InlineData("We searched the Cumulative Index to Nursing and Allied Health Literature (CINAHL).", "CINAHL, CINAHL")]
    [InlineData("We searched ClinicalTrials.gov and the WHO International Clinical Trials Registry Platform.", "ClinicalTrials.gov, ICTRP")]
    [InlineData("We searched CINAHL and two trials registers.", "CINAHL, trial registers")]
    [InlineData("We searched trials databases for ongoing trials.", "trial registers")]
    [InlineData("We checked all references in the identified trials and contacted authors.", "reference lists, contacts")]
    [InlineData("We scanned conference abstracts.", "grey literature")]
    [InlineData("We also carried out forward citation searching.", "citation searching")]
    public void Names_the_sources(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(", ", Facts(sentence).Sources.Select(source => source.Id)));

    [Theory]
    [InlineData("We did not search Embase.", true)]
    [InlineData("We searched Embase.", false)]
    public void Tells_a_source_that_was_not_searched(string sentence, bool negated) =>
        Assert.Equal(negated, Assert.Single(Facts(sentence).Sources).IsNegated);

    [Fact]
    public void Tells_which_sources_have_a_date_of_their_own() => Assert.Equal(
        [true, false, true],
        Facts("We searched CENTRAL (2023, Issue 4), MEDLINE (Ovid) and LILACS (1982 to 3 May 2023).").Sources.Select(source => source.HasOwnDate));

    [Theory]
    [InlineData("We searched four databases (CENTRAL, MEDLINE and Embase).", 4, 3)]
    [InlineData("We searched three electronic databases: CENTRAL, MEDLINE (Ovid) and Embase, from inception to May 2023.", 3, 3)]
    [InlineData("We searched five bibliographic databases, namely CENTRAL, MEDLINE, Embase and the Cumulative Index to Nursing and Allied Health Literature.", 5, 4)]
    [InlineData("We searched 2 databases (PubMed, Scopus) and two registers.", 2, 2)]
    [InlineData("We searched CENTRAL, MEDLINE and Embase (four databases) in May 2025.", 4, 3)]
    [InlineData("The four databases searched were: CENTRAL, MEDLINE, Embase and LILACS.", 4, 4)]
    [InlineData("We searched three databases (Medline via PubMed, Embase, and Scopus).", 3, 3)]
    [InlineData("We searched four databases (MEDLINE, Embase, Scopus and ClinicalTrials.gov).", 4, 4)]
    public void Counts_the_listed_databases(string sentence, int stated, int listed)
    {
        DatabaseCount count = Assert.Single(Facts(sentence).DatabaseCounts);
        Assert.Equal((stated, listed), (count.Stated, count.Listed));
    }

    [Theory]
    [InlineData("We searched eight databases, including MEDLINE and Embase.")]
    [InlineData("We searched six databases (MEDLINE, Embase and others).")]
    [InlineData("We searched nine databases.")]
    public void Leaves_lists_alone_that_are_not_full(string sentence) => Assert.Empty(Facts(sentence).DatabaseCounts);

    [Theory]
    [InlineData("We included only studies published in English.")]
    [InlineData("Searches were limited to English-language articles.")]
    [InlineData("Reports had to be written in English.")]
    [InlineData("We excluded articles that were not in English.")]
    [InlineData("Non-English reports were excluded.")]
    [InlineData("Only English papers were eligible.")]
    [InlineData("Articles in languages other than English were excluded.")]
    [InlineData("We did not include articles in languages other than English.")]
    [InlineData("No restrictions on date were applied, but only English articles were included.")]
    [InlineData("Studies had to be published in English.")]
    [InlineData("We considered English-language reports alone.")]
    [InlineData("We restricted the search to the English language.")]
    [InlineData("Eligible trials were available in English or German.")]
    public void Reads_limits_of_language(string sentence) =>
        Assert.Equal(SearchLimitKind.Language, Assert.Single(Facts(sentence).SearchLimits).Kind);

    [Theory]
    [InlineData("We applied no language restrictions.")]
    [InlineData("We did not limit the search to English.")]
    [InlineData("Reports in languages other than English were translated.")]
    [InlineData("We included non-English reports.")]
    [InlineData("We searched seven English databases and four Chinese databases.")]
    [InlineData("Trials in English-speaking countries were eligible.")]
    [InlineData("We searched for studies in any language.")]
    public void Knows_that_languages_are_open(string sentence) => Assert.Empty(Facts(sentence).SearchLimits);

    [Theory]
    [InlineData("We searched for studies published since 2008.", false)]
    [InlineData("We searched from January 2000 to May 2020.", false)]
    [InlineData("We searched for trials of the last ten years.", false)]
    [InlineData("We searched from 2005, when the device was approved.", true)]
    public void Reads_limits_of_date(string sentence, bool justified)
    {
        SearchLimit limit = Assert.Single(Facts(sentence).SearchLimits);
        Assert.Equal((SearchLimitKind.Date, justified), (limit.Kind, limit.IsJustified));
    }

    [Theory]
    [InlineData("We searched from inception to May 2020.")]
    [InlineData("We searched MEDLINE (1946 to May 2020).")]
    [InlineData("We searched MEDLINE from 1966 to May 2020.")]
    public void Takes_coverage_for_no_limit(string sentence) => Assert.Empty(Facts(sentence).SearchLimits);

    [Theory]
    [InlineData("We used standard, extensive Cochrane search methods.", SearchStatementKind.StandardMethods)]
    [InlineData("We searched CENTRAL and two other databases.", SearchStatementKind.UnnamedSources)]
    [InlineData("We will search CENTRAL.", SearchStatementKind.Planned)]
    [InlineData("We reran the search in June 2024.", SearchStatementKind.Rerun)]
    public void Reads_statements_on_the_search(string sentence, SearchStatementKind kind) =>
        Assert.Contains(Facts(sentence).SearchStatements, statement => statement.Kind == kind);

    private static Review Facts(string sentence) => Linter.Understand(
        new SourceText("x.md", $"# Title\n\n## Abstract\n\n### Search methods\n\n{sentence}\n\n### Selection criteria\n\nTrials.\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1), DocumentType = DocumentType.Abstract });
}
