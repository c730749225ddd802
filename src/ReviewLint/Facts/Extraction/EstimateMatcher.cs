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
            (PrintedNumber Told, PrintedNumber InText)[] differing = [.. Pairs(told, source).Where(pair => !Agree(pair.Told, pair.InText))];
            if (differing.Length == 0)
            {
                return new EstimateMatch(told, source, null, null);
            }

            // An estimate of the main text that the abstract has elsewhere is another result.
            bool isOther = differing.Length > 1 || near.InText is not null || !MayBeSame(told, source)
                || all.Any(estimate => estimate != told && Pairs(estimate, source).All(pair => Agree(pair.Told, pair.InText)));
            near = isOther ? near : new EstimateMatch(told, source, differing[0].Told, differing[0].InText);
        }

        return near;
    }

    private static bool MayBeSame(EffectEstimate told, EffectEstimate source) =>
        told.Scale == source.Scale
        && (told.Studies is null || source.Studies is null || told.Studies == source.Studies)
        && (told.Participants is null || source.Participants is null || told.Participants == source.Participants);

    private static (PrintedNumber Told, PrintedNumber InText)[] Pairs(EffectEstimate told, EffectEstimate source) =>
    [
        (told.Value!, source.Value!),
        (told.Interval!.Lower, source.Interval!.Lower),
        (told.Interval.Upper, source.Interval.Upper),
    ];

    // The same number, or one rounded to the decimals of the other.
    private static bool Agree(PrintedNumber one, PrintedNumber other) =>
        one.Decimals <= other.Decimals ? one.MayStandFor(other.Value) : other.MayStandFor(one.Value);
}
