using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds the estimates of effects that are printed without any interval, here or elsewhere.</summary>
internal static partial class BareEstimateExtractor
{
    private const int Reach = 45;

    /// <param name="estimates">All estimates of the draft.</param>
    public static ImmutableArray<EffectEstimate> Extract(ImmutableArray<EffectEstimate> estimates)
    {
        // An interval that stands alone in a sentence belongs to its estimate, with other words between them.
        HashSet<Sentence> halves = new(estimates.Where(estimate => estimate is { Value: null, Interval: not null }).Select(estimate => estimate.Sentence), ReferenceEqualityComparer.Instance);
        HashSet<decimal> withInterval = [.. estimates.Where(estimate => estimate.Interval is not null).Select(estimate => estimate.Value?.Value).OfType<decimal>()];
        return
        [
            .. estimates.Where(estimate => estimate is { Interval: null, Value: { } value, NullValue: not null, Label.Length: > 0, IsInTable: false, IsDerived: false, Anchor: Anchor.Adjacent }
                && !withInterval.Contains(value.Value) && !halves.Contains(estimate.Sentence) && !IsRanged(estimate)),
        ];
    }

    // "RR 1.40, 1.03 to 1.89" and "MD -0.6 [-0.8, -0.4]" have an interval without its name, "median RR 0.92, range 0.57 to 1.10" a range.
    private static bool IsRanged(EffectEstimate estimate)
    {
        string text = estimate.Sentence.Text;
        int end = estimate.Start + estimate.Text.Length;
        return Range().IsMatch(text.AsSpan(end, Math.Min(Reach, text.Length - end))) || RangeBefore().IsMatch(text.AsSpan(0, estimate.Start)) || Translated().IsMatch(estimate.Text);
    }

    [GeneratedRegex(@"^[^.;A-Z]{0,12}[;,(\[ ]{1,3}(?:\(?(?:95 ?%|IC|CI|range|interval|with)[^0-9-]{0,6}(?:95 ?%)?)?[ (\[:;,]{0,3}[-+]? ?\d+(?:\.\d+)? ?(?:[a-z%/]{1,10} )?(?:to|,|;|-) ?[-+]? ?\d|^[ ;,(]{0,3}(?:range|to) |^[^.]{0,40}\b(?:IC|CI|CrI|interval)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:range|ranging|ranged|from|to|median effect|between|less than|greater than|above|below|at least|detect)(?: (?:an?|the|from|of))? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RangeBefore();

    [GeneratedRegex(@"[A-Za-z ]{25,}\d|\[\d|translat|correspond|equivalent", RegexOptions.CultureInvariant)]
    private static partial Regex Translated();
}
