using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

/// <summary>Facts on how results are worded that are found by one pattern each.</summary>
public sealed class WordingExtractorTests
{
    [Theory]
    [InlineData("The trials had too few people to detect a reduction in falls.", "reduction")]
    [InlineData("The review was underpowered to show any benefit.", "benefit")]
    [InlineData("The small sample size may have failed to demonstrate a clinically important improvement.", "improvement")]
    public void Reads_a_wish_for_power(string sentence, string effect) => Assert.Equal(effect, Assert.Single(Understand(sentence).PowerStatements).Effect);

    [Theory]
    [InlineData("There were too few events to tell whether falls were more or less frequent.")]
    [InlineData("The trials were too small to detect rare harms.")]
    [InlineData("The trials were too small to detect a benefit or a harm.")]
    public void Leaves_open_directions_alone(string sentence) => Assert.Empty(Understand(sentence).PowerStatements);

    [Theory]
    [InlineData("Three of five trials found a significant benefit.", "Three of five trials found a significant benefit")]
    [InlineData("Most of the included studies showed significantly lower pain.", "Most of the included studies showed significantly lower")]
    [InlineData("In all, 4 out of 7 RCTs reported a statistically significant reduction.", "4 out of 7 RCTs reported a statistically significant reduction")]
    public void Reads_a_vote(string sentence, string words) => Assert.Equal(words, Assert.Single(Understand(sentence).VoteCounts).Text);

    [Theory]
    [InlineData("Three of five trials measured pain.")]
    [InlineData("Two small trials found significant improvements.")]
    [InlineData("The effect favoured heat in four of five trials.")]
    [InlineData("Two trials showed no significant difference (RR 0.9, 95% CI 0.6 to 1.4).")]
    [InlineData("Meta-analysis of five trials found significant heterogeneity.")]
    public void Leaves_other_counts_alone(string sentence) => Assert.Empty(Understand(sentence).VoteCounts);

    [Theory]
    [InlineData("The reduction was significant in adults but not in children.", false)]
    [InlineData("Pain was significantly lower in women (P = 0.01), but not in men.", false)]
    [InlineData("Pain was significantly lower in women but not in men (test for interaction P = 0.03).", true)]
    public void Reads_groups_compared_by_significance(string sentence, bool hasTest) => Assert.Equal(hasTest, Assert.Single(Understand(sentence).SubgroupContrasts).HasTest);

    [Fact]
    public void Leaves_times_and_outcomes_alone() => Assert.Empty(Understand("The gain was significant in the first week but not in the second.").SubgroupContrasts);

    [Theory]
    [InlineData("Heat is cost-effective.", true)]
    [InlineData("Heat saves costs.", true)]
    [InlineData("It is unknown whether heat is cost-effective.", false)]
    [InlineData("No trial measured costs.", false)]
    public void Tells_a_claim_from_a_word_on_costs(string sentence, bool isClaim) =>
        Assert.Equal((isClaim, true), Assert.Single(Understand("Two trials.", sentence).CostMentions) is var mention ? (mention.IsClaim, mention.IsConclusion) : default);

    [Theory]
    [InlineData("Heat is safe and effective.", true)]
    [InlineData("Heat has demonstrated efficacy.", true)]
    [InlineData("Heat leads to better outcomes.", true)]
    [InlineData("Heat is effective in reducing pain.", false)]
    [InlineData("Heat may be effective.", false)]
    [InlineData("It is uncertain if heat is effective.", false)]
    [InlineData("Low-certainty evidence shows that heat is effective.", false)]
    [InlineData("Heat is more effective in winter.", false)]
    public void Tells_a_claim_without_outcome(string sentence, bool isUnqualified) =>
        Assert.Equal(isUnqualified, Understand("Two trials.", sentence).Claims.Any(claim => claim.IsUnqualified));

    [Theory]
    [InlineData("If I2 exceeded 50% we used a random-effects model.", Anchor.Adjacent)]
    [InlineData("We used a fixed-effect model unless there was significant heterogeneity.", Anchor.Adjacent)]
    [InlineData("A random-effects model was used in case of heterogeneity.", Anchor.Segment)]
    public void Reads_a_model_chosen_by_heterogeneity(string sentence, Anchor anchor) => Assert.Equal(anchor, Assert.Single(Plan(sentence).ModelChoices).Anchor);

    [Theory]
    [InlineData("We explored heterogeneity if I2 was above 50%.")]
    [InlineData("We used a random-effects model because we expected heterogeneity.")]
    [InlineData("We used a random-effects model throughout and a fixed-effect model as a sensitivity analysis.")]
    public void Leaves_other_plans_alone(string sentence) => Assert.Empty(Plan(sentence).ModelChoices);

    [Fact]
    public void Reads_the_measures_that_methods_name() => Assert.Equal(
        [EffectMeasure.RiskRatio, EffectMeasure.MeanDifference],
        Plan("We used the risk ratio for events and mean differences for scales.").DeclaredMeasures.Select(each => each.Measure));

    [Theory]
    [InlineData("Falls were fewer (RR 0.80).", 1)]
    [InlineData("Falls were fewer (RR 0.80, 95% CI 0.70 to 0.91).", 0)]
    [InlineData("Falls were fewer (RR 0.80, 0.70 to 0.91).", 0)]
    [InlineData("Falls were fewer (RR 0.80; P = 0.01).", 1)]
    [InlineData("Falls were fewer (RR 0.80, 95% CI 0.70 to 0.91). This is the RR of 0.80 that we give above.", 0)]
    public void Finds_an_estimate_without_interval(string sentence, int count) => Assert.Equal(count, Understand(sentence).BareEstimates.Length);

    [Theory]
    [InlineData("We judged the risk of bias.", JargonKind.Rating, false)]
    [InlineData("The risk of bias (faults in how studies were done) was high.", JargonKind.Rating, true)]
    [InlineData("People were put into groups by chance (randomised controlled trials).", JargonKind.Design, true)]
    [InlineData("We used a method called meta-analysis.", JargonKind.Design, true)]
    [InlineData("The odds ratio was low.", JargonKind.Statistic, false)]
    public void Reads_jargon_and_whether_it_is_explained(string sentence, JargonKind kind, bool isExplained)
    {
        JargonTerm term = Assert.Single(Linter.Understand(
            new SourceText("draft.md", $"# Heat\n\n## Abstract\n\nTwo trials.\n\n## Plain language summary\n\n{sentence}\n"), s_options).JargonTerms);

        Assert.Equal((kind, isExplained), (term.Kind, term.IsExplained));
    }

    private static readonly LintOptions s_options = new() { Today = new DateOnly(2026, 1, 1) };

    private static Review Understand(string results, string conclusions = "More is to be learnt.") => Linter.Understand(
        new SourceText("draft.md", $"# Heat\n\n## Abstract\n\n### Main results\n\n{results}\n\n### Authors' conclusions\n\n{conclusions}\n"), s_options);

    private static Review Plan(string methods) => Linter.Understand(
        new SourceText("draft.md", $"# Heat\n\n## Methods\n\n### Data synthesis\n\n{methods}\n\n## Results\n\nTwo trials.\n"), s_options);
}
