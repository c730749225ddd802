using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class OutcomeGapExtractorTests
{
    [Theory]
    [InlineData("Two people died.", "quality of life")]
    [InlineData("Survival was the same. QoL was no better.", "")]
    [InlineData("EQ-5D scores and mortality were alike.", "")]
    [InlineData("Deaths were rare. None of the trials measured our other outcomes.", "")]
    [InlineData("Deaths were rare. The evidence was of low quality for all.", "quality of life")]
    public void Finds_the_planned_outcomes_that_results_do_not_tell_of(string results, string expected) => Assert.Equal(
        expected, Gaps("We looked at people. The primary outcomes were pain, mortality and quality of life.", $"We included four trials. Pain was less. {results}", OutcomeGapKind.NotReported));

    [Theory]
    [InlineData("### Stride\n\nIt was longer (MD 2.00, 95% CI 1.10 to 2.90).", "Stride")]
    [InlineData("### Death\n\nIt was rarer (RR 0.80, 95% CI 0.70 to 0.91).", "")]
    [InlineData("### Stride\n\nIt was longer, in an analysis that we had not planned (MD 2.00, 95% CI 1.10 to 2.90).", "")]
    [InlineData("### Stride\n\nNobody measured it.", "")]
    [InlineData("### Walks versus talks\n\nIt was longer (MD 2.00, 95% CI 1.10 to 2.90).", "")]
    public void Finds_the_outcomes_of_results_that_were_not_planned(string results, string expected) => Assert.Equal(
        expected, Gaps("The primary outcomes were pain, mortality and quality of life.", $"We included four trials. Pain was less. Life was as good.\n\n{results}", OutcomeGapKind.NotPlanned));

    [Fact]
    public void Leaves_a_review_in_which_nothing_planned_is_found() => Assert.Equal(
        "", Gaps("The primary outcomes were pain, mortality and quality of life.", "We included four trials. They were small. All were old.", OutcomeGapKind.NotReported));

    [Theory]
    [InlineData("Sensory loss", "They could feel less. Loss of sensation was rare.", true)]
    [InlineData("Oedema", "Edema was rare.", true)]
    [InlineData("Walking distance", "Distances were longer.", true)]
    [InlineData("Six-minute walk test", "The 6MWT was longer; SMWT too.", true)]
    [InlineData("Caesarean section", "Cesarean sections were rare.", true)]
    [InlineData("Vomiting", "Nausea was rare.", false)]
    public void Knows_an_outcome_by_the_beginning_of_a_word(string name, string results, bool told) =>
        Assert.Equal(!told, Gaps($"The primary outcomes were pain, mortality and {name}.", $"We included four trials. Pain was less and nobody died. {results}", OutcomeGapKind.NotReported).Length > 0);

    private static string Gaps(string methods, string results, OutcomeGapKind kind) => string.Join('|', Linter.Understand(
        new SourceText("draft.md", $"# Walks for pain\n\n## Methods\n\n{methods}\n\n## Results\n\n{results}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) })
        .OutcomeGaps.Where(gap => gap.Kind == kind).Select(gap => gap.Text));
}
