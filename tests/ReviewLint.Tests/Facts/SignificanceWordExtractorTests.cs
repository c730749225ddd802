using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class SignificanceWordExtractorTests
{
    [Theory]
    [InlineData("Pain was significantly lower with heat.", "significantly lower")]
    [InlineData("Heat led to significantly fewer falls.", "significantly fewer")]
    [InlineData("There was a statistically significant mean reduction in pain.", "statistically significant mean reduction")]
    [InlineData("The difference reached significance.", "significance")]
    [InlineData("There was a statistical difference in pain.", "statistical difference")]
    [InlineData("The difference in pain was significant.", "significant")]
    [InlineData("Stiffness decreased significantly after heat.", "significantly")]
    [InlineData("Heat produced statistically and clinically significant gains.", "statistically and clinically significant gains")]
    public void Reads_what_is_called_significant(string sentence, string words) => Expect(sentence, words, SignificancePolarity.Significant);

    [Theory]
    [InlineData("There was no statistically significant difference in pain.", "no statistically significant difference")]
    [InlineData("Pain did not differ significantly between groups.", "not differ significantly")]
    [InlineData("The difference was not significant.", "not significant")]
    [InlineData("The reduction did not reach statistical significance.", "not reach statistical significance")]
    [InlineData("We found a non-significant reduction in pain.", "non-significant reduction")]
    [InlineData("We found a nonsignificant effect on pain.", "nonsignificant effect")]
    [InlineData("Neither arm showed a significant improvement.", "Neither arm showed a significant improvement")]
    [InlineData("A significant difference in pain was not found.", "significant difference")]
    public void Reads_what_is_called_not_significant(string sentence, string words) => Expect(sentence, words, SignificancePolarity.NotSignificant);

    [Theory]
    [InlineData("Pain fell with heat (SMD 0.30, 95% CI 0.03 to 0.56). This result was not statistically significant.", true)]
    [InlineData("Pain fell with heat (SMD 0.30, 95% CI 0.03 to 0.56), not with cold (SMD 0.14, 95% CI -0.15 to 0.43). These differences were not significant.", true)]
    [InlineData("Pain fell with heat (SMD 0.30, 95% CI -0.03 to 0.56). This result was not statistically significant.", false)]
    [InlineData("Pain fell with heat (SMD 0.30, 95% CI 0.03 to 0.56). The difference in sleep was not significant.", false)]
    public void Words_about_the_sentence_before_are_held_against_its_intervals(string sentences, bool contradicts) =>
        Assert.Equal(contradicts, Understood.Of(sentences).SignificanceWords.Any(word => word.ContradictsInterval));

    [Theory]
    [InlineData("There was a trend towards less pain.", "trend towards")]
    [InlineData("We saw a trend in favour of heat.", "trend in favour of")]
    [InlineData("There was a tendency for fewer falls with heat.", "tendency for")]
    [InlineData("Pain tended to be lower with heat.", "tended to be lower")]
    [InlineData("The reduction approached statistical significance.", "approached statistical significance")]
    [InlineData("The difference failed to reach significance.", "failed to reach significance")]
    [InlineData("The gain was marginally significant.", "marginally significant")]
    [InlineData("The gain was of borderline statistical significance.", "borderline statistical significance")]
    [InlineData("The effect was borderline.", "effect was borderline")]
    [InlineData("The gain bordered on significance.", "bordered on significance")]
    [InlineData("The gain narrowly missed significance.", "narrowly missed significance")]
    [InlineData("A positive trend was observed.", "positive trend was observed")]
    [InlineData("There was a clear trend.", "There was a clear trend")]
    [InlineData("The reduction was not quite significant.", "not quite significant")]
    [InlineData("Heat showed a near-significant benefit.", "near-significant benefit")]
    public void Reads_what_is_called_nearly_significant(string sentence, string words) => Expect(sentence, words, SignificancePolarity.Trend);

    [Theory]
    [InlineData("The change was clinically significant.")]
    [InlineData("Chronic pain is a significant problem.")]
    [InlineData("There was significant heterogeneity (I2 = 80%).")]
    [InlineData("Groups showed no significant difference at baseline.")]
    [InlineData("The test for subgroup differences was not significant.")]
    [InlineData("The significance level was set at 5%.")]
    [InlineData("P values below 0.05 were considered significant.")]
    [InlineData("Some people had significant side effects.")]
    [InlineData("Two trials took place in people with borderline hypertension.")]
    [InlineData("There was no trend over time, and a test for trend gave P = 0.4.")]
    [InlineData("Studies tended to be small.")]
    [InlineData("Rates show a trend towards spontaneous recovery.")]
    public void Leaves_other_senses_alone(string sentence) => Assert.Empty(Words(sentence));

    [Theory]
    [InlineData("It is unclear whether heat significantly reduces pain.", ClaimFrame.Questioned)]
    [InlineData("Another review found a significant reduction in pain.", ClaimFrame.Attributed)]
    [InlineData("Further trials might show a significant reduction.", ClaimFrame.Research)]
    public void Tells_the_frame(string sentence, ClaimFrame frame) => Assert.Equal(frame, Assert.Single(Words(sentence)).Frame);

    [Theory]
    [InlineData("There was a statistically significant drop in falls (RR 0.91, 95% CI 0.70 to 1.18).", true)]
    [InlineData("Heat led to significantly fewer falls (RR 0.90, 95% CI 0.71 to 1.14).", true)]
    [InlineData("There was no significant difference in falls (OR 1.62, 95% CI 1.21 to 2.17).", true)]
    [InlineData("Falls did not differ significantly (RR 0.62, 95% CI 0.41 to 0.94).", true)]
    [InlineData("The gain was not significant: MD 3.1, 95% CI 1.2 to 5.0.", true)]
    [InlineData("RR 0.62 (95% CI 0.41 to 0.94) was not significant.", true)]
    [InlineData("There was no significant difference in falls (OR 1.12, 95% CI 0.83 to 1.51).", false)]
    [InlineData("Heat led to significantly fewer falls (RR 0.70, 95% CI 0.55 to 0.89).", false)]
    public void Holds_the_words_against_the_interval_they_run_into(string sentence, bool contradicts)
    {
        SignificanceWord word = Assert.Single(Words(sentence));

        Assert.NotNull(word.Estimate);
        Assert.Equal(contradicts, word.ContradictsInterval);
    }

    [Theory]
    [InlineData("There was no significant difference in pain, and heat reduced falls (RR 0.60, 95% CI 0.40 to 0.90).")]
    [InlineData("There was little to no significant difference in falls (RR 0.96, 95% CI 0.93 to 0.99).")]
    [InlineData("There was no significant difference in falls (RR 0.80, 95% CI 0.64 to 1.00).")]
    [InlineData("There was a near significant increase in falls (RR 1.20, 95% CI 0.99 to 1.45).")]
    [InlineData("Heat is unlikely to significantly delay healing (HR 0.95, 95% CI 0.80 to 1.13).")]
    [InlineData("Non-fatal strokes were significantly increased (RR 1.30, 95% CI 0.98 to 1.72).")]
    [InlineData("There was no significant difference in falls (RR 0.70, 90% CI 0.55 to 0.89).")]
    [InlineData("There was no significant difference in falls except in women (RR 0.60, 95% CI 0.40 to 0.90).")]
    [InlineData("There was a significant difference in the subgroup of women (RR 0.90, 95% CI 0.60 to 1.35).")]
    [InlineData("There was no significant difference in falls (RR 0.70, 95% CI 0.55 to 0.89; RR 0.90, 95% CI 0.50 to 1.62).")]
    public void Makes_no_contradiction_of_what_is_not_one(string sentence) => Assert.DoesNotContain(Words(sentence), word => word.ContradictsInterval);

    [Theory]
    [InlineData("Falls did not differ significantly (P = 0.01).", true)]
    [InlineData("There was a significant drop in falls (P = 0.4).", true)]
    [InlineData("There was a significant drop in falls (P < 0.05).", false)]
    [InlineData("There was no significant difference in falls (P > 0.05).", false)]
    public void Holds_the_words_against_a_P_value_without_interval(string sentence, bool contradicts) =>
        Assert.Equal(contradicts, Assert.Single(Words(sentence)).ContradictsP);

    private static void Expect(string sentence, string words, SignificancePolarity polarity)
    {
        SignificanceWord word = Assert.Single(Words(sentence));

        Assert.Equal((words, polarity, ClaimFrame.Plain), (word.Text, word.Polarity, word.Frame));
    }

    private static ImmutableArray<SignificanceWord> Words(string sentence) => Linter.Understand(
        new SourceText("draft.md", $"# Heat\n\n## Abstract\n\n### Main results\n\n{sentence}\n\n### Authors' conclusions\n\nMore is to be learnt.\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) }).SignificanceWords;
}
