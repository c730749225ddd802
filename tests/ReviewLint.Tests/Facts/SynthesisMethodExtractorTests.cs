using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class SynthesisMethodExtractorTests
{
    [Theory]
    [InlineData("A funnel plot of five studies showed no asymmetry.", "FunnelPlot 5")]
    [InlineData("Egger's test in 6 trials gave P = 0.4.", "AsymmetryTest 6")]
    [InlineData("Meta-regression of 12 trials showed no slope.", "MetaRegression 12")]
    [InlineData("Pooled analysis showed less pain (MD -0.8, 95% CI -1.5 to -0.1; 1 study, 64 people).", "Pooling 1")]
    [InlineData("There were too few studies for a funnel plot (5 trials).", "")]
    [InlineData("We planned a funnel plot if 10 studies were found.", "")]
    [InlineData("Meta-analysis was not possible (RR 0.70, 95% CI 0.50 to 0.98; 1 trial).", "")]
    [InlineData("A funnel plot of 5 of the 9 trials was drawn for 4 trials.", "")]
    public void Reads_what_was_done_with_how_many_studies(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Understood.Of(text).SynthesisMethods.Select(each => $"{each.Kind} {each.Studies}")));

    [Theory]
    [InlineData("mean number of falls was 5.18 (n = 28)", true)]
    [InlineData("mean number of falls was 5.19 (n = 28)", false)]
    [InlineData("mean number of falls was 3.48 (n = 20)", false)]
    [InlineData("mean number of falls was 2.57 (n = 21)", true)]
    [InlineData("mean of 2.37 episodes (n = 240)", true)]
    public void Tells_which_means_of_counts_are_possible(string text, bool isPossible) =>
        Assert.Equal(isPossible, Assert.Single(Understood.Of($"The {text}.").GroupMeans).IsPossible);

    [Theory]
    [InlineData("The mean score was 2.37 (n = 10).")]
    [InlineData("The mean difference in days was 2.37 (n = 10).")]
    public void Leaves_means_of_scales_alone(string text) => Assert.Empty(Understood.Of(text).GroupMeans);

    [Theory]
    [InlineData("Chi2 = 24.0, df = 8, I2 = 67%", false)]
    [InlineData("Chi2 = 113.4, df = 24, I2 = 79%", false)]
    [InlineData("Chi2 = 5.0, df = 7, I2 = 0%", false)]
    [InlineData("Chi2 = 9.87, df = 4, I2 = 59.8%", false)]
    [InlineData("Chi2 = 19.83, df = 2, I2 = 90.3%", false)]
    [InlineData("Chi2 = 9.8, df = 4, I2 = 20%", true)]
    public void Holds_I2_against_Q(string text, bool conflicts) =>
        Assert.Equal(conflicts, Assert.Single(Understood.Of($"They differed ({text}).").Heterogeneities).I2Conflicts);
}
