using System.Collections.Immutable;
using ReviewLint.Facts;

namespace ReviewLint.Tests.Facts;

public sealed class OutcomeClaimExtractorTests
{
    [Theory]
    [InlineData("Boots reduce the risk of falls.", EffectDirection.Decreases, ClaimHedge.Plain, "fall")]
    [InlineData("Boots probably increase blisters.", EffectDirection.Increases, ClaimHedge.Probably, "blister")]
    [InlineData("Boots may also reduce pain (RR 0.50).", EffectDirection.Decreases, ClaimHedge.May, "pain")]
    [InlineData("Boots led to fewer blisters than sandals.", EffectDirection.Decreases, ClaimHedge.Plain, "blister")]
    [InlineData("Hip fractures were less common with boots.", EffectDirection.Decreases, ClaimHedge.Plain, "fracture hip")]
    [InlineData("People given boots were more likely to fall.", EffectDirection.Increases, ClaimHedge.Plain, "fall")]
    [InlineData("Boots likely result in a large reduction in pain.", EffectDirection.Decreases, ClaimHedge.Probably, "pain")]
    [InlineData("Pain was lower in the boots group.", EffectDirection.Decreases, ClaimHedge.Plain, "pain")]
    [InlineData("There was a higher risk of wound infection with boots.", EffectDirection.Increases, ClaimHedge.Plain, "infection wound")]
    [InlineData("Boots may result in little to no difference in pain.", EffectDirection.NoDifference, ClaimHedge.May, "pain")]
    [InlineData("Boots do not reduce pain.", EffectDirection.NoDifference, ClaimHedge.Plain, "pain")]
    [InlineData("The evidence is very uncertain about the effect of boots on pain.", EffectDirection.Unknown, ClaimHedge.VeryUncertain, "pain")]
    [InlineData("It is unclear whether boots reduce pain.", EffectDirection.Unknown, ClaimHedge.VeryUncertain, "pain")]
    [InlineData("Boots may reduce pain, but the evidence is very uncertain.", EffectDirection.Decreases, ClaimHedge.VeryUncertain, "pain")]
    [InlineData("Low-certainty evidence suggests that boots reduce pain.", EffectDirection.Decreases, ClaimHedge.May, "pain")]
    [InlineData("Fewer people who wore boots had a stroke.", EffectDirection.Decreases, ClaimHedge.Plain, "stroke")]
    public void Reads_direction_hedge_and_outcome(string sentence, EffectDirection direction, ClaimHedge hedge, string outcome)
    {
        OutcomeClaim claim = Assert.Single(CountDraft.Read(sentence).OutcomeClaims);

        Assert.Equal((direction, hedge, outcome), (claim.Direction, claim.Hedge, Assert.Single(claim.Outcomes)));
    }

    [Theory]
    [InlineData("Lower doses were used.")]
    [InlineData("More trials are needed.")]
    [InlineData("Trials began in May 2012 to reduce pain.")]
    [InlineData("Do boots reduce pain?")]
    [InlineData("The effect of boots on pain was measured.")]
    public void Claims_nothing(string sentence) => Assert.Empty(CountDraft.Read(sentence).OutcomeClaims);

    [Fact]
    public void Gives_each_outcome_the_rating_of_its_own_bracket()
    {
        ImmutableArray<OutcomeClaim> claims = CountDraft.Read(
            "Boots probably increase blisters (RR 1.51, 95% CI 1.11 to 2.04; moderate-certainty evidence), and itching (RR 1.64, 95% CI 1.17 to 2.30; low-certainty evidence), but may reduce falls (very low-certainty evidence).").OutcomeClaims;

        Assert.Equal(
            [("blister", CertaintyLevel.Moderate), ("itching", CertaintyLevel.Low), ("fall", CertaintyLevel.VeryLow)],
            claims.Select(claim => (claim.Outcomes[0], claim.Level!.Value)));
    }

    [Fact]
    public void Gives_the_rating_of_the_next_sentence()
    {
        Assert.Equal(CertaintyLevel.Low, Assert.Single(CountDraft.Read("Boots reduced falls. The certainty of the evidence was low.").OutcomeClaims).Level);
    }

    // Santesso 2020: 69 plain and 3 probable of 82 results on high certainty are in order; only conclusions are held to the matrix.
    [Theory]
    [InlineData("Boots reduce pain (high-certainty evidence).", false)]
    [InlineData("Boots probably reduce pain (moderate-certainty evidence).", false)]
    [InlineData("Boots may reduce pain (low-certainty evidence).", false)]
    [InlineData("Boots may reduce pain, but the evidence is very uncertain (very low-certainty evidence).", false)]
    [InlineData("The evidence suggests that boots reduce pain (low-certainty evidence).", false)]
    [InlineData("Boots reduce pain (low-certainty evidence).", true)]
    [InlineData("Boots probably reduce pain (low-certainty evidence).", true)]
    [InlineData("Boots probably reduce pain (very low-certainty evidence).", true)]
    [InlineData("Boots may reduce pain (high-certainty evidence).", true)]
    [InlineData("Boots reduce pain (low- to moderate-certainty evidence).", false)]
    public void Holds_conclusions_to_the_matrix(string sentence, bool isMisworded) =>
        Assert.Equal((isMisworded, false), (CountDraft.Read("Two trials.", sentence).OutcomeClaims[0].IsMisworded, CountDraft.Read(sentence).OutcomeClaims[0].IsMisworded));

    [Theory]
    [InlineData("Boots reduced falls (RR 0.70, 95% CI 0.50 to 0.90; moderate-certainty evidence).", "Boots increase falls.", ClaimConflictKind.Direction, true)]
    [InlineData("Boots may reduce falls (low-certainty evidence).", "Boots reduce falls (high-certainty evidence).", ClaimConflictKind.Level, true)]
    [InlineData("Boots may reduce falls (low-certainty evidence).", "Boots reduce falls.", ClaimConflictKind.WordedHigher, true)]
    [InlineData("Boots probably reduce falls (moderate-certainty evidence).", "Boots may reduce falls.", ClaimConflictKind.WordedLower, true)]
    [InlineData("Boots may not reduce falls (RR 0.90, 95% CI 0.60 to 1.30; low-certainty evidence).", "Boots may reduce falls.", ClaimConflictKind.Existence, true)]
    public void Compares_conclusions_with_results(string result, string conclusion, ClaimConflictKind kind, bool isTight)
    {
        ClaimConflict conflict = Assert.Single(CountDraft.Read(result, conclusion).ClaimConflicts);

        Assert.Equal((kind, isTight), (conflict.Kind, conflict.IsTight));
    }

    [Theory]
    [InlineData("Boots reduced falls (RR 0.70, 95% CI 0.50 to 0.90).", "Sandals increase falls.")]
    [InlineData("Boots reduced falls at 6 months.", "Boots increase falls at 12 months.")]
    [InlineData("Boots reduced falls compared with socks.", "Boots increase falls compared with sandals.")]
    [InlineData("Boots reduced falls.", "It is unclear whether boots increase falls.")]
    [InlineData("Boots reduced falls in children (low-certainty evidence). Boots increased falls in adults (high-certainty evidence).", "Boots increase falls (high-certainty evidence).")]
    public void Leaves_other_questions_alone(string result, string conclusion) => Assert.Empty(CountDraft.Read(result, conclusion).ClaimConflicts);
}
