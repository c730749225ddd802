using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds P values, intervals and signs of equality that are not in the form of Cochrane's style manual.</summary>
internal static class NotationExtractor
{
    /// <summary>P values that are not printed as "P = 0.03"; "a P value of 0.4" is a phrase of its own.</summary>
    public static ImmutableArray<StyleSlip> OfPValues(ImmutableArray<PValue> values) =>
    [
        .. values
            .Where(value => value.Number.Value is >= 0 and <= 1)
            .Where(value => value.Text != Print(value) && IsNotation(value.Text))
            .Select(value => new StyleSlip(value.Section, value.Sentence, value.Start, value.Text, Anchor.Adjacent, Print(value))),
    ];

    /// <summary>Intervals whose limits are not joined by "to".</summary>
    public static ImmutableArray<StyleSlip> OfIntervals(ImmutableArray<EffectEstimate> estimates)
    {
        ImmutableArray<StyleSlip>.Builder slips = ImmutableArray.CreateBuilder<StyleSlip>();
        foreach (EffectEstimate estimate in estimates.Where(estimate => estimate is { IsInTable: false, Interval: not null }))
        {
            EstimateInterval interval = estimate.Interval!;
            Sentence sentence = estimate.Sentence;
            int start = sentence.Passage.OffsetOf(interval.Lower.Span.Start) - sentence.Start;
            int middle = sentence.Passage.OffsetOf(interval.Lower.Span.End) - sentence.Start;
            int upper = sentence.Passage.OffsetOf(interval.Upper.Span.Start) - sentence.Start;
            int end = sentence.Passage.OffsetOf(interval.Upper.Span.End) - sentence.Start;
            if (start < 0 || start >= middle || middle > upper || upper >= end || end > sentence.Text.Length)
            {
                continue;
            }

            string separator = sentence.Text[middle..upper].Trim();
            if (separator is "-" or "\u2013" or "\u2014" or "," or ";" or "--")
            {
                bool isOrdered = interval.Lower.Value <= interval.Upper.Value;
                string? preferred = isOrdered ? $"{sentence.Text[start..middle].TrimEnd()} to {sentence.Text[upper..end]}" : null;
                slips.Add(new StyleSlip(estimate.Section, sentence, start, sentence.Text[start..end], Anchor.Adjacent, preferred));
            }
        }

        return slips.ToImmutable();
    }

    /// <summary>"RR = 0.80" and "I2 20%".</summary>
    public static ImmutableArray<StyleSlip> OfEqualsSigns(ImmutableArray<EffectEstimate> estimates, ImmutableArray<Heterogeneity> heterogeneities) =>
    [
        .. estimates.Select(BeforeValue).OfType<StyleSlip>(),
        .. heterogeneities.Select(BeforeI2).OfType<StyleSlip>(),
    ];

    private static StyleSlip? BeforeValue(EffectEstimate estimate)
    {
        if (estimate is not { IsInTable: false, Label.Length: > 0, Value: { } value, Scale: EffectScale.Ratio or EffectScale.Difference or EffectScale.StandardisedDifference })
        {
            return null;
        }

        Sentence sentence = estimate.Sentence;
        int number = sentence.Passage.OffsetOf(value.Span.Start) - sentence.Start;
        if (number <= estimate.Start || number >= sentence.Text.Length)
        {
            return null;
        }

        // Only a sign right between the measure and its value; "RR: SMD = 0.3" has words between.
        string between = sentence.Text[estimate.Start..number];
        int end = sentence.Passage.OffsetOf(value.Span.End) - sentence.Start;
        string label = between.TrimEnd(' ', '=');
        return between.TrimEnd().EndsWith('=') && label.Length > 0 && !label.Contains('=', StringComparison.Ordinal)
            ? new StyleSlip(estimate.Section, sentence, estimate.Start, sentence.Text[estimate.Start..end], Anchor.Adjacent, $"{label} {sentence.Text[number..end]}")
            : null;
    }

    private static StyleSlip? BeforeI2(Heterogeneity heterogeneity)
    {
        if (heterogeneity is not { I2: { } i2, I2Relation: NumberRelation.Equal })
        {
            return null;
        }

        Sentence sentence = heterogeneity.Sentence;
        int number = sentence.Passage.OffsetOf(i2.Span.Start) - sentence.Start;
        int end = sentence.Passage.OffsetOf(i2.Span.End) - sentence.Start;
        end += end < sentence.Text.Length && sentence.Text[end] == '%' ? 1 : 0;
        string before = number > 0 && number < sentence.Text.Length ? sentence.Text[..number].TrimEnd(' ', ':') : "";
        return before.EndsWith("I2", StringComparison.Ordinal) && before.Length < number
            ? new StyleSlip(heterogeneity.Section, sentence, before.Length - 2, sentence.Text[(before.Length - 2)..end], Anchor.Adjacent, $"I2 = {sentence.Text[number..end]}")
            : null;
    }

    private static bool IsNotation(string text)
    {
        SentenceWords words = new(text);
        return text.AsSpan().ContainsAny("=<>\u2264\u2265") && Enumerable.Range(0, words.Count).All(at => char.IsAsciiDigit(words[at][0]) || words[at] is "P" or "p" or "value" or "values" or "P-value" or "p-value" or "pvalue" or "Pvalue");
    }

    private static string Print(PValue value)
    {
        string sign = value.Relation switch
        {
            NumberRelation.Less => value.Text.Contains('\u2264', StringComparison.Ordinal) ? "\u2264" : "<",
            NumberRelation.Greater => value.Text.Contains('\u2265', StringComparison.Ordinal) ? "\u2265" : ">",
            _ => "=",
        };
        string number = value.Number.Text;
        return $"P {sign} {(number.StartsWith('.') ? "0" : "")}{number}";
    }
}
