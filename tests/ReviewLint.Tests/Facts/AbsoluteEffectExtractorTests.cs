using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class AbsoluteEffectExtractorTests
{
    [Theory]
    [InlineData("It fell from 100 per 1000 to 80 per 1000 (95% CI 71 to 90).", "100>80 (71-90)/1000")]
    [InlineData("It was 80 per 1,000 women (71 to 90) compared with 100 per 1,000.", "100>80 (71-90)/1000")]
    [InlineData("The risk was 176/1000 (95% CI 34 to 96) versus 118/1000.", "118>176 (34-96)/1000")]
    [InlineData("It was 123 versus 86 per 1000 women.", "123>86/1000")]
    [InlineData("It was 80 out of 1000 compared with 100 out of 1000 with placebo.", "100>80/1000")]
    [InlineData("It was 100 per 1000 versus 80 per 1000 (25 fewer per 1000).", "100>80/1000 diff 25")]
    [InlineData("A range of 71 to 90 per 1000 was seen.", "")]
    [InlineData("The difference was 22 fewer to 92 more per 1000.", "")]
    [InlineData("It was 80 per 1000 and 8 per 100.", "")]
    public void Reads_two_risks_and_their_limits(string text, string expected) => Assert.Equal(expected, Print(Understood.Of(text)));

    [Fact]
    public void Reads_a_row_of_a_table_of_findings()
    {
        Review review = Understood.Of("""
            | Outcome | Control | Walks | Effect |
            |---|---|---|---|
            | Pain | 200 per 1000 | 170 per 1000 (150 to 192) | RR 0.85 (0.75 to 0.96) |
            | Falls | 20 per 1000 | 12 per 1000 | RR 0.85 (0.75 to 0.96) |
            """);
        Assert.Equal("200>170 (150-192)/1000", Print(review));
        Assert.Equal(0.85m, review.AbsoluteEffects[0].Estimate?.Value?.Value);
    }

    [Fact]
    public void Reads_a_row_of_a_grid_table()
    {
        Review review = Understood.Of("""
            +---------+--------------+---------------------------+------------------------+
            | Outcome | Control      | Walks                     | Effect                 |
            +=========+==============+===========================+========================+
            | Pain    | 200 per 1000 | 170 per 1000 (150 to 192) | RR 0.85 (0.75 to 0.96) |
            +---------+--------------+---------------------------+------------------------+
            """);
        Assert.Equal("200>170 (150-192)/1000", Print(review));
    }

    [Theory]
    [InlineData("RR 0.85 (95% CI 0.75 to 0.96): from 200 per 1000 to 170 per 1000 (150 to 192)", false, false)]
    [InlineData("RR 1.50 (95% CI 0.29 to 7.87): from 118 per 1000 to 177 per 1000 (34 to 929)", false, false)]
    [InlineData("RR 1.50 (95% CI 0.29 to 7.87): from 118 per 1000 to 176 per 1000 (34 to 96)", true, true)]
    [InlineData("RR 0.80 (95% CI 0.71 to 0.90): from 100 per 1000 to 90 per 1000 (71 to 90)", true, false)]
    [InlineData("RR 0.41 (95% CI 0.29 to 0.55): from 223 per 1000 to 89 per 1000 (65 to 122)", false, false)]
    [InlineData("RR 0.10 (95% CI 0.04 to 0.26): from 20 per 1000 to 2 per 1000 (1 to 8)", true, false)]
    [InlineData("RR 1.40 (95% CI 1.10 to 1.78): 778 per 1000 compared with 556 per 1000", false, false)]
    [InlineData("OR 0.50 (95% CI 0.30 to 0.80): from 400 per 1000 to 250 per 1000 (167 to 348)", false, false)]
    [InlineData("HR 0.50 (95% CI 0.30 to 0.80): from 400 per 1000 to 225 per 1000 (142 to 335)", false, false)]
    [InlineData("RR 3.00 (95% CI 2.00 to 4.00): from 400 per 1000 to 1000 per 1000 (800 to 1000)", false, false)]
    public void Holds_the_risk_against_the_other_and_the_ratio(string text, bool conflicts, bool grossly)
    {
        AbsoluteEffect effect = Assert.Single(Understood.Of($"We found {text}.").AbsoluteEffects);
        Assert.Equal((conflicts, grossly), (effect.Conflicts, effect.ConflictsGrossly));
    }

    [Theory]
    [InlineData("In women with a 32% chance of birth the chance would be between 26% and 51%.", "32>26-51/100", false)]
    [InlineData("In women with a 32% chance of birth the chance would be between 26% and 71%.", "32>26-71/100", true)]
    public void Reads_a_range_of_risk_behind_the_sentence_of_its_ratio(string text, string expected, bool conflicts)
    {
        AbsoluteEffect effect = Assert.Single(Understood.Of("Births differed little (RR 1.14, 95% CI 0.81 to 1.60). " + text).AbsoluteEffects);
        Assert.Equal(expected, $"{effect.Comparator}>{effect.Lower}-{effect.Upper}/{effect.Base}");
        Assert.Equal(conflicts, effect.Conflicts);
    }

    [Fact]
    public void Finds_the_ratio_of_a_range_behind_the_same_outcome()
    {
        Review review = Understood.Of("""
            Absence from work was rarer: absence (RR 0.63, 95% CI 0.41 to 0.97) and nausea (RR 1.64, 95% CI 1.17 to 2.30).

            It reduces absence from work (36% with placebo compared to 11% to 35% with tablets) and nausea (10% with placebo compared to 12% to 23% with tablets).
            """);
        AbsoluteEffect effect = Assert.Single(review.AbsoluteEffects);
        Assert.Equal(("36", "11", "35", 0.63m), (effect.Comparator.Text, effect.Lower?.Text, effect.Upper?.Text, effect.Estimate?.Value?.Value));
    }

    [Theory]
    [InlineData("RD -0.04, 95% CI -0.07 to -0.01; NNTB 25", false)]
    [InlineData("RD -0.04, 95% CI -0.07 to -0.01; NNTB 22", false)]
    [InlineData("RD -0.04, 95% CI -0.07 to -0.01; NNTB 29", false)]
    [InlineData("RD -0.04, 95% CI -0.07 to -0.01; NNTB 21", true)]
    [InlineData("RD -0.02, 95% CI -0.03 to -0.01; NNTB 67", false)]
    [InlineData("RD -0.02, 95% CI -0.03 to -0.01; NNTB 39", true)]
    [InlineData("RD -0.18, 95% CI -0.31 to -0.05; NNTB 6", false)]
    [InlineData("RD -0.18, 95% CI -0.31 to -0.05; NNTB 8", true)]
    [InlineData("RD 0.02, 95% CI -0.01 to 0.05; NNTH 9", false)]
    public void Holds_a_number_needed_against_the_risk_difference(string text, bool conflicts) =>
        Assert.Equal(conflicts, Assert.Single(Understood.Of($"It fell ({text}).").NumbersNeeded).Conflicts);

    [Theory]
    [InlineData("It fell by 25% (RR 0.75, 95% CI 0.6 to 0.9).", "25 ok")]
    [InlineData("It fell (RR 0.75, 95% CI 0.6 to 0.9), a 35% reduction.", "35 conflict")]
    [InlineData("It was 14% lower (RR 0.86, 95% CI 0.8 to 0.9).", "14 ok")]
    [InlineData("It fell by 10 percentage points, 10% lower (RR 0.75, 95% CI 0.6 to 0.9).", "")]
    [InlineData("A 50% or greater reduction was seen (RR 1.95, 95% CI 1.4 to 2.7).", "")]
    [InlineData("The odds were 25% lower (OR 0.75, 95% CI 0.6 to 0.9).", "")]
    public void Reads_a_change_in_per_cent_beside_its_ratio(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Understood.Of(text).RelativeChanges.Select(each => $"{each.Percent} {(each.Conflicts ? "conflict" : "ok")}")));

    private static string Print(Review review) => string.Join('|', review.AbsoluteEffects.Select(each =>
        $"{each.Comparator}>{each.Intervention}{(each.Lower is null ? "" : $" ({each.Lower}-{each.Upper})")}/{each.Base}{(each.Difference is null ? "" : $" diff {each.Difference}")}"));
}
