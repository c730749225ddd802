using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class AgeCriterionExtractorTests
{
    [Theory]
    [InlineData("We included trials in people aged 18 to 65 years.", 18, 65)]
    [InlineData("Adults between 40 and 75 years of age were eligible.", 40, 75)]
    [InlineData("People aged 60 years or over were eligible.", 60, null)]
    [InlineData("Trials in adults (18 years and older).", 18, null)]
    [InlineData("Participants were aged over 50.", 50, null)]
    [InlineData("Children aged under 12.", null, 12)]
    [InlineData("Adolescents of 19 years or younger.", null, 19)]
    public void Reads_bounds_of_age(string sentence, int? lower, int? upper)
    {
        AgeCriterion age = Assert.Single(Read(sentence));
        Assert.Equal((lower, upper), (age.Lower, age.Upper));
    }

    [Theory]
    [InlineData("We excluded people aged under 18 years.")]
    [InlineData("The mean age was 60 years or over.")]
    [InlineData("Trials lasted two years or more.")]
    [InlineData("Trials with a follow-up of 5 years or more.")]
    public void Passes_over_other_years(string sentence) => Assert.Empty(Read(sentence));

    private static IEnumerable<AgeCriterion> Read(string sentence) => Understood.Of($"## Methods\n\n### Eligibility criteria\n\n{sentence}\n").AgeCriteria;
}
