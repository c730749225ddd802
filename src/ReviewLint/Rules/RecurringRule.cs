using System.Collections.Immutable;
using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Fixes;

namespace ReviewLint.Rules;

/// <summary>A rule on something that tends to recur all over a draft and is said once, with its number.</summary>
public abstract class RecurringRule : Rule
{
    private const int MostRelated = 5;

    /// <summary>One finding on the first place, with up to five others beside it; none without places.</summary>
    /// <param name="places">The places in the order of the draft.</param>
    /// <param name="message">What is wrong with the first.</param>
    protected IEnumerable<Diagnostic> ReportOnce(IReadOnlyList<Fact> places, Func<Fact, string> message) => places.Count == 0
        ? []
        :
        [
            Report(
                places[0].Span,
                places.Count == 1 ? message(places[0]) : $"{message(places[0])}; {places.Count - 1} more {(places.Count == 2 ? "place" : "places")} of this kind",
                [.. places.Skip(1).Take(MostRelated).Select(place => new RelatedSpan(place.Span, $"also '{place.Text}'"))]) with
            {
                Fixes = FixOf(places),
            },
        ];

    private static ImmutableArray<Fix> FixOf(IReadOnlyList<Fact> places)
    {
        Fix[] fixes = [.. places.OfType<StyleSlip>().Select(slip => slip.Fix).OfType<Fix>()];
        return fixes.Length switch
        {
            0 => [],
            1 => [fixes[0]],
            _ => [new Fix($"change {fixes.Length} places", FixSafety.Safe, [.. fixes.SelectMany(fix => fix.Edits).OrderBy(edit => edit.Span.Start)])],
        };
    }
}
