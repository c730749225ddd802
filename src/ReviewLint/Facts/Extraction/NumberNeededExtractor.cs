using System.Collections.Immutable;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="NumberNeeded"/> facts among the estimates.</summary>
internal static class NumberNeededExtractor
{
    public static ImmutableArray<NumberNeeded> Extract(ImmutableArray<EffectEstimate> estimates)
    {
        ImmutableArray<NumberNeeded>.Builder found = ImmutableArray.CreateBuilder<NumberNeeded>();
        for (int i = 0; i < estimates.Length; i++)
        {
            EffectEstimate needed = estimates[i];
            if (needed is { Measure: EffectMeasure.NumberNeededToTreat, Value.Value: > 0 })
            {
                EffectEstimate? difference = i > 0 && estimates[i - 1] is { Measure: EffectMeasure.RiskDifference, Value: not null, CrossesNull: not true } before
                    && ReferenceEquals(before.Sentence, needed.Sentence) ? before : null;
                found.Add(new NumberNeeded(
                    needed.Section, needed.Sentence, needed.Start, needed.Text, difference is null ? Anchor.Segment : Anchor.Adjacent, needed, difference));
            }
        }

        return found.ToImmutable();
    }
}
