using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Matches the estimates of abstract and summary with those of the main text.</summary>
internal static class EstimateMatcher
{
    // Beyond this a draft is a data set; each pair costs time.
    private const int MostPairs = 200_000;

    public static ImmutableArray<EstimateMatch> Match(ImmutableArray<EffectEstimate> estimates)
    {
        ImmutableArray<EffectEstimate> whole = [.. estimates.Where(estimate => estimate is { Value: not null, Interval: not null, Anchor: not Anchor.Inherited })];
        ImmutableArray<EffectEstimate> told = [.. whole.Where(estimate => estimate.Part is PartKind.Abstract or PartKind.Summary && estimate.Anchor == Anchor.Adjacent)];
        ImmutableArray<EffectEstimate> body = [.. whole.Where(estimate => estimate.Part == PartKind.Body)];
        if (told.IsEmpty || body.IsEmpty || (long)told.Length * body.Length > MostPairs)
        {
            return [];
        }

        ImmutableArray<EstimateMatch>.Builder matches = ImmutableArray.CreateBuilder<EstimateMatch>(told.Length);
        foreach (EffectEstimate estimate in told)
        {
            matches.Add(Find(estimate, told, body));
        }

        return matches.MoveToImmutable();
    }

    private static EstimateMatch Find(EffectEstimate told, ImmutableArray<EffectEstimate> all, ImmutableArray<EffectEstimate> body)
    {
        EstimateMatch near = new(told, null, null, null);
        foreach (EffectEstimate source in body)
        {
            (int differing, PrintedNumber? here, PrintedNumber? there) = Differ(told, source);
            if (differing == 0)
            {
                return new EstimateMatch(told, source, null, null);
            }

            // An estimate of the main text that the abstract has elsewhere is another result.
            bool isOther = differing > 1 || near.InText is not null || !MayBeSame(told, source)
                || all.Any(estimate => !ReferenceEquals(estimate, told) && Differ(estimate, source).Count == 0);
            near = isOther ? near : new EstimateMatch(told, source, here, there);
        }

        return near;
    }

    private static bool MayBeSame(EffectEstimate told, EffectEstimate source) =>
        told.Scale == source.Scale
        && (told.Studies is null || source.Studies is null || told.Studies == source.Studies)
        && (told.Participants is null || source.Participants is null || told.Participants == source.Participants);

    // How many of value and limits differ, and one that does.
    private static (int Count, PrintedNumber? Told, PrintedNumber? InText) Differ(EffectEstimate told, EffectEstimate source)
    {
        bool value = Agree(told.Value!, source.Value!);
        bool lower = Agree(told.Interval!.Lower, source.Interval!.Lower);
        bool upper = (value || lower) && Agree(told.Interval.Upper, source.Interval.Upper);
        int count = (value ? 0 : 1) + (lower ? 0 : 1) + (upper ? 0 : 1);
        return !value ? (count, told.Value, source.Value) : !lower ? (count, told.Interval.Lower, source.Interval.Lower) : (count, told.Interval.Upper, source.Interval.Upper);
    }

    // The same number, or one rounded to the decimals of the other.
    private static bool Agree(PrintedNumber one, PrintedNumber other) =>
        one.Value == other.Value || (one.Decimals < other.Decimals ? one.MayStandFor(other.Value) : one.Decimals > other.Decimals && other.MayStandFor(one.Value));
}
