using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ReviewLint.Facts;
using ReviewLint.Reporting;
using ReviewLint.Text;

namespace ReviewLint.Tests.Facts;

/// <summary>What holds for any mixture of the tokens of which reviews print numbers.</summary>
[Collection(Timing.Name)]
public sealed class NumberPropertyTests
{
    private const int Length = 60_000;
    private const int Attempts = 8;
    private const double MostGrowth = 2.5;

    private static readonly TimeSpan s_negligible = TimeSpan.FromMilliseconds(25);

    private static readonly string[] s_tokens =
    [
        "95% CI ", "CI ", "CrI ", "RR ", "OR ", "MD ", "SMD ", "risk ratio ", "mean difference ", "0.85", "1,234", "12", ".5", "-0.3", "0", "100", "(", ")", "[", "]", " to ", "-", "\u2013", "\u2212",
        ",", ";", ":", "=", "<", "%", "/", "P = ", "p<", "I2 = ", "Tau2 = ", "Chi2 = ", "df = ", "t(23) = ", "F(1, 20) = ", "studies ", "participants ", "per 1000 ", "of ", "and ", ". ", " ", "lower ", "NNTB ",
        "records ", "excluded ", "screened ", "low-certainty evidence ", "may reduce ", "significant ", "no difference ", "3 May 2020 ",
    ];

    private static readonly LintOptions s_options = new() { Today = new DateOnly(2026, 1, 1) };

    private static Arbitrary<string> Mixtures => Gen.Elements(s_tokens).ListOf().Select(tokens => string.Concat(tokens)).ToArbitrary();

    [Fact]
    public void No_mixture_throws_and_every_number_lies_in_its_draft() =>
        Prop.ForAll(Mixtures, words =>
        {
            LintResult result = Linter.Lint(Draft(words), s_options);
            Assert.Empty(result.Crashes);
            Assert.All(FactList.Of(result.Review!).SelectMany(list => list.Facts), fact => Assert.InRange(fact.Span.End, fact.Span.Start, result.Source.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));

    [Fact]
    public void Twice_any_mixture_takes_at_most_two_and_a_half_times_as_long() =>
        Prop.ForAll(Mixtures, words =>
        {
            string unit = words.Length == 0 ? "0 " : words;
            SourceText once = Draft(Repeat(unit, Length));
            SourceText twice = Draft(Repeat(unit, 2 * Length));
            TimeSpan small = Time(once);
            TimeSpan large = Time(twice);
            for (int attempt = 1; attempt < Attempts && large > s_negligible && large > MostGrowth * small; attempt++)
            {
                small = Least(small, Time(once));
                large = Least(large, Time(twice));
            }

            Assert.False(large > s_negligible && large > MostGrowth * small, $"{small.TotalMilliseconds:F1} ms, of twice the text {large.TotalMilliseconds:F1} ms: {unit}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithEndSize(20));

    [Theory]
    [InlineData("(0.5 - [1.2 to 95% CI -")]
    [InlineData("RR 0.85 (95% CI 0.75 to 0.96; P = 0.01; 3 studies, 512 participants; I2 = 0%; low-certainty evidence). ")]
    [InlineData("12/48 (25%), 95% CI 1 - 2 [CI - 3 -- 4) ")]
    public void A_megabyte_is_linted_in_four_seconds(string unit)
    {
        SourceText source = Draft(Repeat(unit, 500_000));
        TimeSpan least = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts && least > TimeSpan.FromSeconds(4); attempt++)
        {
            least = Least(least, Time(source));
        }

        Assert.InRange(least, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    private static TimeSpan Time(SourceText source)
    {
        long start = Stopwatch.GetTimestamp();
        Linter.Lint(source, s_options);
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));

    private static SourceText Draft(string words) => new("draft.md", $"# Naps\n\n## Abstract\n\n### Main results\n\n{words}\n\n### Authors' conclusions\n\n{words}\n");
}
