using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class StudyIdExtractorTests
{
    private const string Lists = """

        ## References

        ### References to studies included in this review

        - Müller 2009 {published data only}
        - van der Berg 2011a {published data only}
        - Garcia Lopez 2012. Garcia Lopez P. A trial. 2012.

        ### References to studies excluded from this review

        #### Okafor 2015

        Okafor B. A cohort. 2015.
        """;

    [Fact]
    public void Reads_lists_of_studies_whatever_their_form() => Assert.Equal(
        "Included Müller 2009, Included van der Berg 2011a, Included Garcia Lopez 2012, Excluded Okafor 2015",
        string.Join(", ", Understood.Of(Lists).StudyIds.Select(id => $"{id.List} {id.Text}")));

    [Theory]
    [InlineData("Sleep was better in Muller 2009, van der Berg 2011a and Lopez 2012.")]
    [InlineData("We excluded Okafor 2015 after the search of May 2019 and in Vienna 2015.")]
    [InlineData("Pain fell in Berg 2011.")]
    public void Knows_the_ids_of_lists_without_accents_and_first_names(string text) => Assert.Empty(Understood.Of(text + Lists).StudyOrphans);

    [Theory]
    [InlineData("Sleep was better in Mueler 2009 and in Muler 2009.", "Muler 2009 -> Müller 2009")]
    [InlineData("Pain fell in Müller 2008.", "Müller 2008 -> Müller 2009")]
    [InlineData("Two trials (Müller 2009; Novak 2014) reported pain.", "Novak 2014 -> ")]
    public void Finds_ids_that_no_list_has(string text, string expected) => Assert.Contains(
        expected, Understood.Of(text + Lists).StudyOrphans.Select(orphan => $"{orphan.Mention.Text} -> {orphan.Nearest?.Text}"));

    [Fact]
    public void Counts_a_list_of_which_every_entry_is_understood() => Assert.Equal(3, Assert.Single(Understood.Of(Lists).StudyRosters).Studies.Length);

    [Fact]
    public void Counts_no_list_with_an_entry_that_is_not_understood() =>
        Assert.Empty(Understood.Of(Lists.Replace("- Müller 2009 {published data only}", "- Müller 2009 {published data only}\n- The harbour trial", StringComparison.Ordinal)).StudyRosters);
}
