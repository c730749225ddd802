using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

public sealed class ClaimExtractorTests
{
    [Theory]
    [InlineData("Cold packs reduce swelling.", ClaimKind.Effect, "reduce")]
    [InlineData("The treatment lowers fever.", ClaimKind.Effect, "lowers")]
    [InlineData("Cold packs are well tolerated.", ClaimKind.Effect, "are well tolerated")]
    [InlineData("Swelling was reduced by cold packs.", ClaimKind.Effect, "reduced")]
    [InlineData("Cold packs do not reduce swelling.", ClaimKind.NoEffect, "do not reduce")]
    [InlineData("Cold is as safe as heat.", ClaimKind.NoEffect, "as safe as")]
    [InlineData("There was no difference between groups.", ClaimKind.NoEffect, "no difference")]
    [InlineData("Neither pack was superior.", ClaimKind.NoEffect, "Neither pack was superior")]
    [InlineData("Cold did not keep the ankle from swelling.", ClaimKind.NoEffect, "did not keep")]
    [InlineData("Side effects did not differ between the groups.", ClaimKind.NoEffect, "did not differ")]
    [InlineData("Cold and heat have similar benefits in women.", ClaimKind.NoEffect, "similar benefits")]
    [InlineData("Cold packs should not be used in children.", ClaimKind.Recommendation, "should not be used")]
    [InlineData("Nurses must always offer cold packs.", ClaimKind.Recommendation, "must always offer")]
    [InlineData("Cold packs are contraindicated in Raynaud's disease.", ClaimKind.Recommendation, "are contraindicated")]
    [InlineData("We therefore advise cold packs.", ClaimKind.Recommendation, "We therefore advise")]
    public void Reads_what_is_asserted(string sentence, ClaimKind kind, string words)
    {
        Claim claim = Claims(sentence).First(claim => claim.Kind == kind);

        Assert.Equal((words, ClaimFrame.Plain), (claim.Text, claim.Frame));
    }

    [Theory]
    [InlineData("There is no evidence that cold packs are effective and safe.", ClaimFrame.Negated)]
    [InlineData("It is unclear whether cold packs are effective.", ClaimFrame.Questioned)]
    [InlineData("One small trial found that cold packs were effective.", ClaimFrame.Attributed)]
    [InlineData("Further trials may show that cold packs are effective.", ClaimFrame.Research)]
    [InlineData("This review raises questions as to whether cold packs are effective.", ClaimFrame.Questioned)]
    public void Tells_the_frame_of_an_effect(string sentence, ClaimFrame frame) =>
        Assert.Equal(frame, Claims(sentence).First(claim => claim.Kind == ClaimKind.Effect && claim.Text.Contains("effective", StringComparison.Ordinal)).Frame);

    [Theory]
    [InlineData("Cold packs made no difference in the subgroup of runners.")]
    [InlineData("There was no difference in the younger or older subgroups.")]
    [InlineData("Five markers differed between groups, one showing no difference.")]
    [InlineData("Packs leak, although in the included trials, this did not affect sleep.")]
    public void Attributes_what_holds_for_a_part_only(string sentence) =>
        Assert.Equal(ClaimFrame.Attributed, Claims(sentence).First(claim => claim.Kind == ClaimKind.NoEffect).Frame);

    [Theory]
    [InlineData("Cold packs cannot be recommended.", ClaimFrame.Negated)]
    [InlineData("There is not enough information to say whether cold packs should be used.", ClaimFrame.Questioned)]
    [InlineData("Guidelines say that cold packs should be used.", ClaimFrame.Attributed)]
    [InlineData("Future trials should be performed in children.", ClaimFrame.Research)]
    [InlineData("Trials are needed in children.@They should be performed at home.", ClaimFrame.Research)]
    [InlineData("Use of cold packs outside trials should be avoided.", ClaimFrame.Plain)]
    [InlineData("These packs should be avoided.", ClaimFrame.Plain)]
    public void Tells_the_frame_of_advice(string sentences, ClaimFrame frame) =>
        Assert.Equal(frame, Claims(sentences.Replace('@', ' ')).First(claim => claim.Kind == ClaimKind.Recommendation).Frame);

    [Theory]
    [InlineData("There was little or no difference between groups.")]
    [InlineData("There was no clear difference between groups.")]
    [InlineData("There was no evidence of a difference.")]
    [InlineData("Cold, as well as heat, was studied.")]
    [InlineData("We counted strokes that do not lead to death.")]
    [InlineData("The effects of cold packs did not differ by age.")]
    [InlineData("Cold packs have similar benefits in older people.")]
    public void Leaves_weaker_wording_alone(string sentence) => Assert.DoesNotContain(Claims(sentence), claim => claim.Kind == ClaimKind.NoEffect);

    [Theory]
    [InlineData("Cold did not reduce pain (RR 0.90, 95% CI 0.60 to 1.35).", "0.60", "1.35", EffectScale.Ratio)]
    [InlineData("Cold did not reduce pain (MD -0.2 points; 95% CI -0.9, 0.5).", "-0.9", "0.5", EffectScale.Difference)]
    [InlineData("Cold had no effect on pain (standardised mean difference 0.1, 95% confidence interval -0.6 to 0.8).", "-0.6", "0.8", EffectScale.StandardisedDifference)]
    public void Ties_the_interval_of_the_clause_to_the_claim(string sentence, string lower, string upper, EffectScale scale)
    {
        EffectEstimate estimate = Assert.IsType<EffectEstimate>(Claims(sentence).First(claim => claim.Kind == ClaimKind.NoEffect).Estimate);

        Assert.Equal((lower, upper, scale), (estimate.Interval?.Lower.Text, estimate.Interval?.Upper.Text, estimate.Scale));
    }

    [Fact]
    public void Gives_no_interval_of_another_clause() =>
        Assert.Null(Claims("Cold had no effect on sleep, but reduced pain (RR 0.60, 95% CI 0.40 to 0.90).").First(claim => claim.Kind == ClaimKind.NoEffect).Estimate);

    [Fact]
    public void Spans_the_words_in_the_source()
    {
        const string Draft = "# Cold\n\n## Abstract\n\n### Main results\n\nTwo trials.\n\n### Authors' conclusions\n\nCold packs should\u00A0be used.\n";
        SourceText source = new("draft.md", Draft);
        Claim claim = Assert.Single(Linter.Understand(source, new LintOptions { Today = new DateOnly(2026, 1, 1) }).Claims);

        Assert.Equal(("should\u00A0be used", true), (source[claim.Span], claim.IsConclusion));
    }

    private static ImmutableArray<Claim> Claims(string sentence) => Linter.Understand(
        new SourceText("draft.md", $"# Cold\n\n## Abstract\n\n### Main results\n\nTwo trials.\n\n### Authors' conclusions\n\n{sentence}\n"),
        new LintOptions { Today = new DateOnly(2026, 1, 1) }).Claims;
}
