using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class PlannedOutcomeExtractorTests
{
    [Theory]
    [InlineData("The primary outcome was sleep at six weeks.", "Critical sleep (time)")]
    [InlineData("Primary outcomes were stiffness, grip strength and serious adverse events.", "Critical stiffness, Critical grip strength, Critical serious adverse events (measure)")]
    [InlineData("Secondary outcomes: (1) use of laxatives; (2) costs, in euros.", "Important use of laxatives, Important costs, in euros (measure)")]
    [InlineData("The primary outcome will be cough; secondary outcomes will be nights awake and falls.", "Critical cough, Important nights awake, Important falls (measure)")]
    [InlineData("Outcomes of interest were nausea and vomiting, and quality of life (SF-36, EQ-5D).", "Unranked nausea and vomiting, Unranked quality of life (measure)")]
    [InlineData("We considered pain intensity as the primary outcome.", "Critical pain intensity")]
    [InlineData("Neck pain was the primary outcome.", "Critical Neck pain")]
    [InlineData("Critical outcomes were wheeze, measured with a diary, and long-term follow-up.", "Critical wheeze (measure)")]
    public void Reads_the_outcomes_that_a_sentence_of_the_methods_names(string sentence, string expected) => Assert.Equal(expected, Read($"## Methods\n\n{sentence}\n"));

    [Theory]
    [InlineData("The primary outcome was assessed by two people.")]
    [InlineData("Outcomes were extracted with a form.")]
    [InlineData("Important outcomes were not always available.")]
    public void Passes_over_what_is_said_of_outcomes(string sentence) => Assert.Equal("", Read($"## Methods\n\n{sentence}\n"));

    [Fact]
    public void Reads_lists_under_headings_with_the_priority_of_the_heading() => Assert.Equal(
        "Critical Low mood (measure), Critical Back-specific function (time), Important Days off work (measure, time)",
        Read("## Methods\n\n### Types of outcome measures\n\n#### Primary outcomes\n\n- Low mood, measured with any validated scale\n- Back-specific function at three months\n\n#### Secondary outcomes\n\n1. Days off work\n"));

    [Fact]
    public void Reads_the_items_after_a_label() => Assert.Equal(
        "Critical gait speed, Important anxiety, Important need for rescue medication",
        Read("## Methods\n\n### Outcomes\n\nPrimary outcomes\n\n- gait speed\n\nSecondary outcomes included:\n\n- anxiety\n- need for rescue medication\n"));

    [Fact]
    public void A_time_given_once_holds_for_all() => Assert.Equal(
        "Critical Thirst (time), Critical Dizziness (time)",
        Read("## Methods\n\n### Outcomes\n\n#### Critical outcomes\n\n- Thirst\n- Dizziness\n\nWe took all results at 12 weeks.\n"));

    [Fact]
    public void Results_plan_nothing() => Assert.Equal("", Read("## Results\n\n### Primary outcomes\n\n- Pain fell in both groups\n\nThe primary outcome was pain.\n"));

    private static string Read(string draft) => string.Join(", ", Understood.Of(draft).PlannedOutcomes.Select(outcome =>
        $"{outcome.Priority} {outcome.Text}{(outcome.HasMeasure || outcome.HasTime ? $" ({string.Join(", ", new[] { outcome.HasMeasure ? "measure" : "", outcome.HasTime ? "time" : "" }.Where(word => word.Length > 0))})" : "")}"));
}
