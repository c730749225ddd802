using System.Diagnostics;
using System.Reflection;
using ReviewLint.Documents;
using ReviewLint.Facts;
using ReviewLint.Text;
using Xunit;

namespace ReviewLint.Tests.Facts;

/// <summary>Twice the text takes at most two and a half times as long, whatever the text: no pattern and no loop is quadratic.</summary>
/// <remarks>A busy machine only ever slows a run down, so a bad ratio is measured again and the fastest runs are compared.</remarks>
[Collection(Timing.Name)]
public sealed class LinearityTests
{
    private const int Length = 100_000;
    private const int Attempts = 12;
    private const double MostGrowth = 2.5;

    // Below this a ratio tells of the clock and the collector, not of the code.
    private static readonly TimeSpan s_negligible = TimeSpan.FromMilliseconds(25);

    private static readonly PropertyInfo[] s_facts =
        [.. typeof(Review).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.DeclaringType == typeof(Review))];

    private static readonly LintOptions s_options = new() { Today = new DateOnly(2026, 1, 1), DocumentType = DocumentType.InterventionReview };

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "mixed sentences", "We searched MEDLINE (Ovid) on 3 May 2020 and 12 (95% CI 0.5 to 1.2) - [no studies] met the criteria. CI 1 - 2. We found no trials with 1,234 people. It should be used. " },
        { "one sentence", "we searched MEDLINE on 3 May 2020 and 12 (95% CI 0.5 to 1.2) - no studies of 1,234 people (registered), it should be used and reduces pain; " },
        { "digits", "1 234 567 89 2020 " },
        { "open brackets", "a (b [c " },
        { "closed brackets", "(RR 0.5) [3] " },
        { "dates", "3 May 2020, 2020-05-03, May 2020 to June 2021, " },
        { "intervals", "95% CI 1 to 2, CI " },
        { "estimates", "RR 1.2 (95% CI 0.5 to 1.2; P = 0.04; I2 = 20%; 3 studies) " },
        { "labels without limits", "95% CI (95% CI " },
        { "measures without values", "RR of the MD and OR, " },
        { "numbers and dashes", "0.5-1.2--3- " },
        { "counts of parts", "12/48 (25%) of 3 per 1000 " },
        { "ratings", "low-certainty evidence may reduce pain (moderate certainty) " },
        { "dashes", "a - b -- c-d-" },
        { "no studies", "no studies " },
        { "we searched", "we searched " },
        { "counts", "twenty one included studies of three hundred and two people and " },
        { "counts and stops", "We found 12 studies. " },
        { "flow", "Of the 94 records 12 were excluded (n = 3), of which 4 of 5 articles were duplicates after 6 were screened; " },
        { "sizes", "RR 0.8, 95% CI 0.7 to 0.9; 3 studies, 120 people (60 and 70), the remaining 4 studies with 12 women. " },
        { "outcomes", "trials reporting primary outcome measured " },
        { "quotes", "\"the 'review\" " },
        { "significance", "there was no significant trend towards fewer falls (P = 0.06) in two of three trials, " },
        { "strategy lines", "1. walk*.tw.\n2. (pain or (ache)).tw.\n3. or/1-2\n4. 3 and (1 not 2)\n" },
        { "open queries", "1. ((a or 2 and [b \"c\n" },
        { "one word", "study" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Facts_and_findings_take_linear_time(string name, string unit)
    {
        SourceText once = Draft(unit, Length);
        SourceText twice = Draft(unit, 2 * Length);
        Dictionary<string, TimeSpan> small = Measure(once);
        Dictionary<string, TimeSpan> large = Measure(twice);
        for (int attempt = 1; attempt < Attempts && TooSlow(small, large).Any(); attempt++)
        {
            KeepFastest(small, Measure(once));
            KeepFastest(large, Measure(twice));
        }

        Assert.Empty(TooSlow(small, large).Select(what =>
            $"{what} of {name}: {small[what].TotalMilliseconds:F1} ms, of twice the text {large[what].TotalMilliseconds:F1} ms"));
    }

    private static IEnumerable<string> TooSlow(Dictionary<string, TimeSpan> small, Dictionary<string, TimeSpan> large) =>
        large.Keys.Where(what => large[what] > s_negligible && large[what] > MostGrowth * small[what]);

    private static void KeepFastest(Dictionary<string, TimeSpan> fastest, Dictionary<string, TimeSpan> again)
    {
        foreach ((string what, TimeSpan time) in again)
        {
            fastest[what] = time < fastest[what] ? time : fastest[what];
        }
    }

    // Each kind of fact on one review, so that a fact that rests on others does not count them twice; then all of it anew.
    private static Dictionary<string, TimeSpan> Measure(SourceText source)
    {
        Review? review = null;
        Dictionary<string, TimeSpan> times = new() { ["reading"] = Time(() => review = Linter.Understand(source, s_options)) };
        times["sentences"] = Time(() => review!.Document.Sections.Select(section => section.Sentences.Count).ToArray());
        foreach (PropertyInfo fact in s_facts)
        {
            times[fact.Name] = Time(() => fact.GetValue(review));
        }

        times["linting"] = Time(() => Linter.Lint(source, s_options));
        return times;
    }

    private static TimeSpan Time(Func<object?> act)
    {
        long start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static SourceText Draft(string unit, int length)
    {
        string[] headings = ["## Abstract\n\n### Search methods", "### Main results", "### Authors' conclusions", "## Methods\n\n### Search methods", "## Results", "## Authors' conclusions"];
        string text = string.Concat(Enumerable.Repeat(unit, length / headings.Length / unit.Length));
        return new SourceText("draft.md", "# Walking for pain\n\n" + string.Concat(headings.Select(heading => $"{heading}\n\n{text}\n\n")));
    }
}
