using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

/// <summary>The ways in which reviews print estimates.</summary>
public sealed class EstimateExtractorTests
{
    [Theory]
    [InlineData("Pain: RR 0.85, 95% CI 0.75 to 0.96; 3 studies, 512 participants; I² = 0%; low-certainty evidence.", "risk-ratio 0.85 0.75 0.96 95")]
    [InlineData("The risk ratio (RR) 0.73, 95% confidence interval (CI) 0.65 to 0.81 was pooled.", "risk-ratio 0.73 0.65 0.81 95")]
    [InlineData("Deaths fell (RR 0.61 (95% CI 0.47 to 0.78)).", "risk-ratio 0.61 0.47 0.78 95")]
    [InlineData("HR = 0.65, 95% CI = 0.53 to 0.80, p = 0.0004.", "hazard-ratio 0.65 0.53 0.80 95")]
    [InlineData("Falls [OR=1.43, 95%CI 1.04 to 1.90, P=0.03].", "odds-ratio 1.43 1.04 1.90 95")]
    [InlineData("The typical RD -0.04, 95% CI -0.06 to -0.02.", "risk-difference -0.04 -0.06 -0.02 95")]
    [InlineData("MD −29.50 kg, 95% CI −36.4 to −23.35.", "mean-difference -29.50 -36.4 -23.35 95")]
    [InlineData("MD 0.79 fewer, 95% CI 1.53 lower to 0.57 higher.", "mean-difference -0.79 -1.53 0.57 95")]
    [InlineData("NNTB 6 (95% CI 4, 32).", "number-needed-to-treat 6 4 32 95")]
    [InlineData("RR (95% CI) = 0.88 (0.79 to 0.99).", "risk-ratio 0.88 0.79 0.99 95")]
    [InlineData("SMD, 95% CI = 0.29, 0.09 to 0.50.", "standardised-mean-difference 0.29 0.09 0.50 95")]
    [InlineData("An odds ratio of 2.5, confidence interval (Cl) 1.2 to 4.", "odds-ratio 2.5 1.2 4 ")]
    [InlineData("RR 1.25, CI 0.72 to 2.17.", "risk-ratio 1.25 0.72 2.17 ")]
    [InlineData("MD 2 (95% CI -0.7 to, 4.77).", "mean-difference 2 -0.7 4.77 95")]
    [InlineData("MD 2 95% CI 95% CI 1.73 to 2.24.", "mean-difference 2 1.73 2.24 95")]
    [InlineData("SMD - 0.38 (95% CI - 0.50 to - 0.26).", "standardised-mean-difference -0.38 -0.50 -0.26 95")]
    [InlineData("OR 0·76 (90% CI 0·62–0·93).", "odds-ratio 0.76 0.62 0.93 90")]
    [InlineData("(MD = −0.40, [95% CI]: −0.56 to −0.25, p < 0.01).", "mean-difference -0.40 -0.56 -0.25 95")]
    [InlineData("The mean difference [95% CI] = -1.83° [-2.97°, -0.69°].", "mean-difference -1.83 -2.97 -0.69 95")]
    [InlineData("The RR for death was 0.8 (95% CI 0.7 to 0.9).", "risk-ratio 0.8 0.7 0.9 95")]
    [InlineData("Quality of life (MD in OHIP-14 scores −0.35, 95% CI −1.02 to 0.32).", "mean-difference -0.35 -1.02 0.32 95")]
    [InlineData("Peto OR 1.36, 95% CI 0.35 to 5.30.", "odds-ratio 1.36 0.35 5.30 95")]
    [InlineData("OR (Peto) 0.37, 95% confidence interval (CI) 0.05 to 2.68.", "odds-ratio 0.37 0.05 2.68 95")]
    [InlineData("Sensitivity was 94.0% (95% confidence interval [CI] 82.0% to 98.2%).", "test-accuracy 94.0 82.0 98.2 95")]
    [InlineData("Rate ratio 0.40 (95 % CI 0.26; 0.88).", "rate-ratio 0.40 0.26 0.88 95")]
    [InlineData("MD 1,204 steps (95% CI 310 to 2,098).", "mean-difference 1204 310 2098 95")]
    public void Reads_measure_value_and_limits(string sentence, string expected)
    {
        EffectEstimate estimate = Assert.Single(Read(sentence).Estimates);

        Assert.Equal(expected, Describe(estimate));
        Assert.Equal((Anchor.Adjacent, IntervalKind.Confidence), (estimate.Anchor, estimate.Interval!.Kind));
    }

    [Theory]
    [InlineData("OR 1.2 (95% CrI 0.5 to 2.9).", IntervalKind.Credible)]
    [InlineData("OR 1.2 (95% prediction interval 0.5 to 2.9).", IntervalKind.Prediction)]
    [InlineData("OR 1.2 [0.5-2.9].", IntervalKind.Unlabelled)]
    public void Tells_the_kinds_of_intervals_apart(string sentence, IntervalKind kind) =>
        Assert.Equal(kind, Assert.Single(Read(sentence).Estimates).Interval!.Kind);

    [Theory]
    [InlineData("The RR was 0.95 (95% CI 0.79 to 1.15) and 0.93 (95% CI 0.84 to 1.04).", "unknown 0.93 0.84 1.04 95")]
    [InlineData("In 12 of 40 the OR for a stay over 12 months was 0.46 (95% CI 0.33 to 0.65).", "odds-ratio 0.46 0.33 0.65 95")]
    [InlineData("Weight fell by 0.5 kg/m2 (95% CI 0.3 to 0.7).", "unknown 0.5 0.3 0.7 95")]
    public void A_measure_that_does_not_stand_beside_the_value_is_no_proof(string sentence, string expected)
    {
        EffectEstimate estimate = Read(sentence).Estimates[^1];

        Assert.Equal(expected, Describe(estimate));
        Assert.Equal(Anchor.Segment, estimate.Anchor);
    }

    [Theory]
    [InlineData("We calculated risk ratios (RR) with 95% confidence intervals (CI) from 12 trials.")]
    [InlineData("The HR was 72 beats (heart rate).")]
    [InlineData("Ask your MD or 2 nurses.")]
    [InlineData("RR or OR 2 studies.")]
    public void Numbers_that_are_no_estimates_are_left(string sentence) => Assert.Empty(Read(sentence).Estimates);

    [Fact]
    public void Reads_what_belongs_to_an_estimate()
    {
        EffectEstimate estimate = Assert.Single(Read("Pain was lower (SMD -0.41, 95% CI -0.60 to -0.22; P = 0.04; 12 studies, 1,204 participants).").Estimates);

        Assert.Equal(("P = 0.04", 12, 1204), (estimate.P?.Text, estimate.Studies, estimate.Participants));
    }

    [Fact]
    public void Reads_the_heterogeneity_and_leaves_its_P_alone()
    {
        Review review = Read("Pain (RR 0.87, 95% CI 0.81 to 0.94; participants = 1204; studies = 5; Tau² = 0.02; Chi² = 9.87, df = 4 (P = 0.27); I² = 59%).");
        EffectEstimate estimate = Assert.Single(review.Estimates);

        Assert.Equal(("59", "9.87", 4, "0.02", 5), (estimate.Heterogeneity?.I2?.Text, estimate.Heterogeneity?.Q?.Text, estimate.Heterogeneity?.DegreesOfFreedom, estimate.Heterogeneity?.Tau2?.Text, estimate.Studies));
        Assert.Null(estimate.P);
        Assert.Equal(PValueOwner.Heterogeneity, Assert.Single(review.PValues).Owner);
    }

    [Theory]
    [InlineData("Pain (MD 1.50, 95% CI 0.52 to 2.48, P = 0.003; I2 = 51%).", true)]
    [InlineData("Pain (MD 1.50, 95% CI 0.52 to 2.48; P = 0.003; I2 = 51%).", false)]
    [InlineData("Pain (MD 1.50, 95% CI 0.52 to 2.48; test for overall effect P = 0.003; I2 = 51%).", true)]
    public void A_P_value_beside_I2_is_that_of_the_effect_only_where_signs_or_words_say_so(string sentence, bool isOfEffect) =>
        Assert.Equal(isOfEffect, Assert.Single(Read(sentence).Estimates).P is not null);

    [Theory]
    [InlineData("The P value was 0.4.", "=", "0.4")]
    [InlineData("This was so (p<.001).", "<", ".001")]
    [InlineData("This was so (P value of less than 0.05).", "<", "0.05")]
    [InlineData("This was not so (P ≥ 0.05).", ">", "0.05")]
    [InlineData("A slip (P = 1.21).", "=", "1.21")]
    public void Reads_P_values(string sentence, string relation, string number)
    {
        PValue p = Assert.Single(Read(sentence).PValues);

        Assert.Equal((relation, number), (p.Relation switch { NumberRelation.Less => "<", NumberRelation.Greater => ">", _ => "=" }, p.Number.Text));
    }

    [Theory]
    [InlineData("One marker was found (P = 5 x 10-8).")]
    [InlineData("The gene p53 = 2 copies.")]
    [InlineData("See p. 12 of the protocol.")]
    public void Leaves_what_is_no_P_value(string sentence) => Assert.Empty(Read(sentence).PValues);

    [Fact]
    public void The_heading_of_a_column_names_the_measure_of_its_cells()
    {
        Review review = Linter.Understand(
            new SourceText("draft.md", "# Naps\n\n## Results\n\n| Outcome | Relative effect, RR (95% CI) |\n|---|---|\n| Deaths in 30 days | 0.80 (0.70 to 0.91) |\n| Falls | OR 0.80 (0.70 to 0.91) |\n"),
            new LintOptions { Today = new DateOnly(2026, 1, 1) });

        Assert.Equal(["risk-ratio 0.80 0.70 0.91 95", "odds-ratio 0.80 0.70 0.91 95"], review.Estimates.Select(Describe));
        Assert.Equal([Anchor.Inherited, Anchor.Adjacent], review.Estimates.Select(estimate => estimate.Anchor));
    }

    [Fact]
    public void An_interval_without_readable_limits_is_counted() =>
        Assert.Equal("95% CI 0.-64 to", Assert.Single(Read("The SMD was -0.09; 95% CI 0.-64 to 0.46.").UnreadIntervals).Text);

    [Fact]
    public void Numbers_keep_their_places()
    {
        const string Draft = "# Naps\n\n## Abstract\n\n### Main results\n\nPain (MD \u22120.79 points, 95% CI \u22121.53 to 0.57).\n";
        SourceText source = new("draft.md", Draft);
        EffectEstimate estimate = Assert.Single(Linter.Understand(source, new LintOptions { Today = new DateOnly(2026, 1, 1) }).Estimates);

        Assert.Equal(("\u22120.79", "\u22121.53", "0.57"), (source[estimate.Value!.Span], source[estimate.Interval!.Lower.Span], source[estimate.Interval.Upper.Span]));
    }

    private static string Describe(EffectEstimate estimate)
    {
        ImmutableDictionary<string, string> said = FactList.Describe(estimate).ToImmutableDictionary(pair => pair.Name, pair => pair.Value);
        return $"{said["measure"]} {said["value"]} {said["lower"]} {said["upper"]} {said["level"]}";
    }

    private static Review Read(string sentence) => Linter.Understand(
        new SourceText("draft.md", $"# Naps\n\n## Abstract\n\n### Main results\n\n{sentence}\n"), new LintOptions { Today = new DateOnly(2026, 1, 1) });
}
