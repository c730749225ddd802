using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="EffectInterval"/> facts in a sentence.</summary>
internal static partial class EffectIntervalExtractor
{
    private const int FarthestMeasure = 120;

    /// <summary>The intervals of a sentence, in order.</summary>
    public static ImmutableArray<EffectInterval> Extract(Section section, Sentence sentence)
    {
        string text = sentence.Text;
        if (!text.Contains("CI", StringComparison.Ordinal) && !text.Contains("interval", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("CrI", StringComparison.Ordinal))
        {
            return [];
        }

        ImmutableArray<EffectInterval>.Builder intervals = ImmutableArray.CreateBuilder<EffectInterval>();
        foreach (Match match in Interval().Matches(text))
        {
            if (!TryRead(match.Groups["lower"], out decimal lower) || !TryRead(match.Groups["upper"], out decimal upper) || lower > upper)
            {
                continue;
            }

            IntervalScale scale = ScaleBefore(text, match.Index);
            Anchor anchor = scale == IntervalScale.Unknown ? Anchor.Segment : Anchor.Adjacent;
            intervals.Add(new EffectInterval(section, sentence, match.Index, match.Value, anchor, lower, upper, scale));
        }

        return intervals.ToImmutable();
    }

    private static bool TryRead(Group number, out decimal value) => decimal.TryParse(
        number.Value.Replace(" ", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out value);

    // The last measure before the interval is its own: "RR 0.85, 95% CI ...".
    private static IntervalScale ScaleBefore(string text, int at)
    {
        int start = Math.Max(0, at - FarthestMeasure);
        IntervalScale scale = IntervalScale.Unknown;
        foreach (Match match in Measure().Matches(text[start..at]))
        {
            scale = match.Groups["ratio"].Success ? IntervalScale.Ratio
                : match.Groups["standardised"].Success ? IntervalScale.StandardisedDifference
                : IntervalScale.Difference;
        }

        return scale;
    }

    [GeneratedRegex(
        @"(?:\b\d{2}(?:\.\d)? ?% ?)?\b(?:CIs?|CrIs?|Cl|(?:[Cc]onfidence|[Cc]redible) [Ii]ntervals?(?: ?[([](?:95% ?)?C[Il]s?[)\]])?)(?: ?[:,;=])? ?[([]?(?:from |of |was )?(?<lower>[-+]? ?\d[\d,]*(?:\.\d+)?|[-+]?\.\d+) ?(?:[a-z%/]{1,8} )?(?:to|,|;|-|and) ?(?<upper>[-+]? ?\d+(?:\.\d+)?|[-+]?\.\d+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Interval();

    [GeneratedRegex(
        @"(?<ratio>\b(?:a|I|P)?(?:RRs?|ORs?|HRs?|IRRs?|POR|DOR)\b|\b(?:[Rr]isk|[Oo]dds|[Hh]azards?|[Rr]ate|[Rr]elative) (?:[Rr]atios?|[Rr]isks?)\b(?<! [Rr]isk [Rr]isk))|(?<standardised>\bSMDs?\b|\b[Ss]tandardi[sz]ed mean differences?\b|\bHedges)|(?<difference>\b(?:W?MDs?|RDs?|ARDs?|ARR)\b|\b(?:[Mm]ean|[Rr]isk|[Ww]eighted mean|[Aa]bsolute|[Aa]verage) (?:risk )?differences?\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Measure();
}
