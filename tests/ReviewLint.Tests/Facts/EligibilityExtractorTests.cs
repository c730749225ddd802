using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class EligibilityExtractorTests
{
    [Theory]
    [InlineData("We included RCTs of cupping.", "Interventions,Designs")]
    [InlineData("We included RCTs of cupping in adults.", "Participants,Interventions,Designs")]
    [InlineData("We included cohort studies of statins in sciatica.", "Participants,Interventions,Designs")]
    [InlineData("We included trials that compared cupping with rest.", "Interventions,Comparators,Designs")]
    [InlineData("Studies of cupping versus any control were eligible.", "Interventions,Comparators")]
    [InlineData("The primary outcome was death at 30 days.", "Outcomes")]
    [InlineData("Outcomes: recovery and relapse.", "Outcomes")]
    [InlineData("We rated certainty for each outcome.", "")]
    [InlineData("We judged the risk of bias.", "")]
    public void Reads_the_elements_that_criteria_name(string sentence, string slots)
    {
        EligibilityStatement statement = Assert.Single(Facts($"# Cupping\n\n## Abstract\n\n### Selection criteria\n\n{sentence}\n").EligibilityStatements);
        Assert.Equal(slots, string.Join(',', statement.Elements.Select(element => element.Slot).Distinct().Order()));
        Assert.All(statement.Elements, element => Assert.Equal(Anchor.Adjacent, element.Anchor));
    }

    [Theory]
    [InlineData("We included RCTs and quasi-RCTs.", "Randomised,QuasiRandomised")]
    [InlineData("Randomised trials, quasi-randomised trials or cohort studies were eligible.", "Randomised,QuasiRandomised,NonRandomised")]
    [InlineData("We included randomized controlled trials and excluded quasi-randomized trials.", "Randomised")]
    [InlineData("We searched the Cochrane Central Register of Controlled Trials and ClinicalTrials.gov.", "")]
    public void Reads_the_designs_that_are_eligible(string sentence, string designs)
    {
        EligibilityStatement statement = Assert.Single(Facts($"# Cupping\n\n## Abstract\n\n### Selection criteria\n\n{sentence}\n").EligibilityStatements);
        Assert.Equal(designs, string.Join(',', statement.Elements.Select(element => element.Design).OfType<StudyDesign>().Distinct()));
    }

    [Fact]
    public void Tells_what_only_the_objectives_name()
    {
        Review review = Facts("# Cupping\n\n## Abstract\n\n### Objectives\n\nTo compare cupping with rest.\n\n### Selection criteria\n\nWe included RCTs.\n");
        Assert.Equal(Anchor.Segment, Assert.Single(review.EligibilityStatements).Find(EligibilitySlot.Comparators)?.Anchor);
    }

    [Fact]
    public void Takes_the_heading_of_an_element_for_its_statement()
    {
        Review review = Facts("# Cupping\n\n## Objectives\n\nTo learn.\n\n## Types of studies\n\nAll.\n\n## Types of participants\n\nAll.\n");
        EligibilityStatement statement = Assert.Single(review.EligibilityStatements);
        Assert.Equal("Types of studies", statement.Find(EligibilitySlot.Designs)?.Text);
        Assert.Equal("Types of participants", statement.Find(EligibilitySlot.Participants)?.Text);
    }

    [Fact]
    public void Ends_the_criteria_of_a_running_abstract_at_its_first_number_of_studies()
    {
        Review review = Facts("# Cupping\n\n## Abstract\n\nWe aimed to assess cupping. We searched MEDLINE until March 2024 for studies of it. Nine trials were included.\n");
        Assert.Null(Assert.Single(review.EligibilityStatements).Find(EligibilitySlot.Designs));
    }

    [Theory]
    [InlineData("Accuracy of the squeeze test", false)]
    [InlineData("Patients' experiences of cupping", false)]
    [InlineData("Cupping for newly diagnosed sciatica", true)]
    public void Asks_for_a_comparison_where_interventions_are_compared(string title, bool asks) =>
        Assert.Equal(asks, Assert.Single(Facts($"# {title}\n\n## Abstract\n\n### Selection criteria\n\nWe included trials.\n").EligibilityStatements).AsksForComparison);

    private static Review Facts(string draft) => Linter.Understand(new SourceText("x.md", draft), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
