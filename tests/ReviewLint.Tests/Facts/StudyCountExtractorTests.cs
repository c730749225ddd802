using System.Collections.Immutable;
using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class StudyCountExtractorTests
{
    [Theory]
    [InlineData("We included 31 trials.", 31, "31 trials")]
    [InlineData("This review now includes a total of twenty-six randomised studies.", 26, "twenty-six randomised studies")]
    [InlineData("One hundred and two trials met the inclusion criteria.", 102, "One hundred and two trials")]
    [InlineData("Eight studies with 390,769 adults were included.", 8, "Eight studies")]
    [InlineData("Only one study met our eligibility criteria.", 1, "one study")]
    [InlineData("Nine randomised trials and two cohort studies were included.", 11, "Nine randomised trials and two cohort studies")]
    [InlineData("We included three short and one long trial.", 4, "three short and one long trial")]
    [InlineData("We included 46 trials, 40 on adults and six on children.", 46, "46 trials")]
    [InlineData("We found 12 studies that evaluated insoles.", 12, "12 studies")]
    [InlineData("We added four new trials, bringing the total number of included trials to 15.", 15, "15")]
    public void Reads_the_total_of_a_review(string results, int studies, string text)
    {
        StudyCount total = Assert.Single(CountDraft.Read(results).StudyTotals);
        Assert.Equal((studies, text, Anchor.Adjacent), (total.Studies, total.Text, total.Anchor));
    }

    [Theory]
    [InlineData("Seventeen studies (nine RCTs and eight others) were selected, including 840 patients.", 17)]
    [InlineData("Of 1,032 records screened, of which two studies were included in the review.", 2)]
    [InlineData("Eight articles were selected through the criteria.", 8)]
    [InlineData("A total of 18 studies including 1,494 patients were evaluated.", 18)]
    [InlineData("In total, 13 articles were included, comprising 54,843 patients.", 13)]
    [InlineData("Seven eligible primary trials enrolled 5363 patients.", 7)]
    public void Reads_a_total_that_is_only_hinted_at(string results, int studies)
    {
        StudyCount total = Assert.Single(CountDraft.Read(results).StudyTotals);
        Assert.Equal((studies, Anchor.Segment), (total.Studies, total.Anchor));
    }

    [Theory]
    [InlineData("Five studies met the inclusion and exclusion criteria and were included.", 5)]
    [InlineData("In total, 24 studies (9,984 patients) were included in the qualitative synthesis, and 22 studies (5,791 patients) had data for the meta-analysis.", 24)]
    [InlineData("In total, 24 studies were included in the narrative synthesis, and 22 studies had data for the primary outcome.", 24)]
    [InlineData("Eight trials, making 10 comparisons, that recruited 1470 adults and 470 children met the criteria.", 8)]
    [InlineData("We found 68 studies, but only 48 reported what we needed.", 68)]
    public void Reads_the_total_before_the_part_that_has_data(string results, int studies)
    {
        StudyCount total = Assert.Single(CountDraft.Read(results).StudyTotals);
        Assert.Equal((studies, Anchor.Adjacent), (total.Studies, total.Anchor));
    }

    [Theory]
    [InlineData("Eighty articles were selected for full-text screening.")]
    [InlineData("Three included trials reported pain.")]
    [InlineData("Forty papers were reviewed in the previous version.")]
    [InlineData("We included four new studies.")]
    [InlineData("We identified two ongoing trials.")]
    [InlineData("Seven studies were included in the meta-analysis.")]
    [InlineData("Twelve records met the criteria.")]
    [InlineData("We included six studies in this comparison.")]
    [InlineData("Three studies were included in the previous version of the review.")]
    [InlineData("We included three trials of boots and five of sandals.")]
    [InlineData("Two of the studies were eligible for subgroup analysis.")]
    public void Leaves_other_counts_alone(string results) => Assert.Empty(CountDraft.Read(results).StudyTotals);

    [Fact]
    public void Trusts_what_was_found_only_when_a_place_says_it_once()
    {
        ImmutableArray<StudyCount> totals = CountDraft.Read("We found six studies of boots. We found five studies of sandals.").StudyTotals;
        Assert.All(totals, total => Assert.Equal(Anchor.Segment, total.Anchor));
    }

    [Fact]
    public void Counts_ongoing_studies_apart_where_a_place_gives_one_number()
    {
        Review review = CountDraft.Read("We included six trials with 1,080 adults. We identified four ongoing trials.", summary: "We found two ongoing trials and five ongoing studies of sandals. We found three ongoing trials.");
        Assert.Equal(4, review.OngoingStudies[0].Studies);
        Assert.Equal(6, Assert.Single(review.StudyTotals).Studies);
    }
}
