using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class NullResultExtractorTests
{
    [Theory]
    [InlineData("No studies met the inclusion criteria.")]
    [InlineData("There were no eligible trials.")]
    [InlineData("We did not identify any studies for inclusion.")]
    [InlineData("The search found no trials.")]
    [InlineData("No study was eligible for this review.")]
    [InlineData("None of the 34 reports met our inclusion criteria.")]
    [InlineData("This review has no included studies.")]
    [InlineData("In the absence of eligible trials, we cannot give advice.")]
    [InlineData("There are no studies that address this question.")]
    public void Takes_a_statement_that_nothing_narrows_as_adjacent(string conclusions) =>
        Assert.Equal(Anchor.Adjacent, Assert.Single(CountDraft.Read("Boots are worn.", conclusions).NullResults).Anchor);

    [Theory]
    [InlineData("We found no new trials.")]
    [InlineData("There were no serious adverse events in the studies.")]
    [InlineData("No trials were found for this comparison.")]
    [InlineData("We found no trials that compared boots with sandals.")]
    [InlineData("For children, no trials were found.")]
    [InlineData("There is no trial evidence that boots help.")]
    public void Does_not_take_a_part_for_the_whole(string conclusions) =>
        Assert.Empty(CountDraft.Read("Boots are worn.", conclusions).NullResults);

    [Theory]
    [InlineData("We identified no RCTs of boots for falls.", new[] { StudyDesign.Randomised })]
    [InlineData("No RCTs or quasi-RCTs were found.", new[] { StudyDesign.Randomised, StudyDesign.QuasiRandomised })]
    [InlineData("We found no trials of boots.", new StudyDesign[0])]
    public void Names_the_designs(string results, StudyDesign[] designs) =>
        Assert.Equal(designs, Assert.Single(CountDraft.Read(results).NullResults).Designs);

    [Theory]
    [InlineData("We found no trials of boots for falls. Two trials are ongoing.", InclusionState.None)]
    [InlineData("No RCTs were found, but we included ten controlled studies.", InclusionState.Some)]
    [InlineData("We found no trials of boots. Three trials of sandals showed fewer falls.", InclusionState.Unknown)]
    [InlineData("We included five trials. No trials measured pain.", InclusionState.Some)]
    [InlineData("Boots are worn.", InclusionState.Unknown)]
    public void Tells_whether_a_review_is_empty(string results, InclusionState state) =>
        Assert.Equal(state, CountDraft.Read(results).IncludedStudies.State);
}
