using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Holds what is concluded and retold against the results of the abstract, or of the main text.</summary>
internal static class ClaimComparer
{
    // More results on one outcome than any review has; they are compared in time that grows with the draft.
    private const int MostResults = 40;

    /// <summary>The conflicts, in reading order; a claim that agrees with any result that it may rest on has none.</summary>
    public static ImmutableArray<ClaimConflict> Compare(ImmutableArray<OutcomeClaim> claims)
    {
        ImmutableArray<ClaimConflict>.Builder conflicts = ImmutableArray.CreateBuilder<ClaimConflict>();
        ImmutableArray<OutcomeClaim> named = [.. claims.Where(claim => !claim.Outcomes.IsEmpty)];
        ILookup<string, OutcomeClaim> results = named.Where(claim => !claim.IsConclusion && claim.Part is PartKind.Abstract or PartKind.Body)
            .SelectMany(claim => claim.Outcomes.Select(outcome => (Outcome: outcome, Claim: claim)))
            .ToLookup(pair => pair.Outcome, pair => pair.Claim, StringComparer.Ordinal);
        foreach (OutcomeClaim claim in named.Where(claim => claim.IsConclusion))
        {
            ImmutableArray<OutcomeClaim> basis =
            [
                .. claim.Outcomes.SelectMany(outcome => results[outcome].Take(MostResults)).Distinct<OutcomeClaim>(ReferenceEqualityComparer.Instance).Where(result => IsSameQuestion(claim, result))
                    .OrderBy(result => result.Span),
            ];
            OutcomeClaim[] own = [.. basis.Where(result => result.Part == claim.Part || (claim.Part == PartKind.Summary && result.Part == PartKind.Abstract))];
            if ((own.Length > 0 ? own : [.. basis]) is { Length: > 0 } rests)
            {
                if ((Direction(claim, rests) ?? Existence(claim, rests)) is { } opposite)
                {
                    conflicts.Add(opposite);
                }
                else if ((Certainty(claim, rests) ?? Wording(claim, rests)) is { } unlike)
                {
                    conflicts.Add(unlike);
                }
            }
        }

        return conflicts.ToImmutable();
    }

    /// <summary>The claims whose wording is no defect of its own: their level differs from that of their result, or they claim that there is no effect at all.</summary>
    public static HashSet<OutcomeClaim> HandledElsewhere(ImmutableArray<OutcomeClaim> outcomeClaims, ImmutableArray<ClaimConflict> conflicts, ImmutableArray<Claim> claims)
    {
        ILookup<Sentence, Claim> denials = claims
            .Where(claim => claim is { Kind: ClaimKind.NoEffect, Frame: ClaimFrame.Plain, Hedge: ClaimHedge.Plain, Anchor: Anchor.Adjacent, IsBackedByCertainty: false })
            .BySentence();
        HashSet<OutcomeClaim> handled = new(ReferenceEqualityComparer.Instance);
        handled.UnionWith(conflicts.Where(conflict => conflict.Kind == ClaimConflictKind.Level).Select(conflict => conflict.Claim));
        handled.UnionWith(outcomeClaims.Where(claim => claim is { Direction: EffectDirection.NoDifference, Hedge: ClaimHedge.Plain }
            && denials[claim.Sentence].Any(other => other.Start < claim.Start + claim.Text.Length && claim.Start < other.Start + other.Text.Length)));
        return handled;
    }

    private static bool IsSameQuestion(OutcomeClaim claim, OutcomeClaim result) =>
        MostlyMeet(claim.Subject, result.Subject) && Meet(claim.Comparator, result.Comparator) && Meet(claim.Conditions, result.Conditions);

    // Long subjects share words of people and places by chance.
    private static bool MostlyMeet(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.IsEmpty || other.IsEmpty || (one.Intersect(other).Count() * 2) is var shared && Math.Min(one.Length, other.Length) is var least && (least > 2 ? shared > least : shared >= least);

    // What is not named does not differ.
    private static bool Meet(ImmutableArray<string> one, ImmutableArray<string> other) => one.IsEmpty || other.IsEmpty || one.Intersect(other).Any();

    private static bool IsTight(OutcomeClaim claim, OutcomeClaim[] rests) =>
        rests is [var only] && only.Outcomes.Order(StringComparer.Ordinal).SequenceEqual(claim.Outcomes.Order(StringComparer.Ordinal))
        && only.Subject.IsEmpty == claim.Subject.IsEmpty && only.Anchor == Anchor.Adjacent && claim.Anchor == Anchor.Adjacent;

    private static ClaimConflict? Direction(OutcomeClaim claim, OutcomeClaim[] rests) =>
        Opposite(claim.Direction) is { } opposite && Array.TrueForAll(rests, result => result.Direction == opposite) && claim.Frame == ClaimFrame.Plain
            ? new ClaimConflict(claim, rests[0], ClaimConflictKind.Direction, IsTight(claim, rests))
            : null;

    private static ClaimConflict? Existence(OutcomeClaim claim, OutcomeClaim[] rests) =>
        Opposite(claim.Direction) is not null && claim.Frame == ClaimFrame.Plain && !claim.Sentence.Text.Contains(" can ", StringComparison.Ordinal)
            && Array.TrueForAll(rests, result => result is { Direction: EffectDirection.NoDifference, Estimate.CrossesNull: true })
            ? new ClaimConflict(claim, rests[0], ClaimConflictKind.Existence, IsTight(claim, rests))
            : null;

    private static EffectDirection? Opposite(EffectDirection direction) => direction switch
    {
        EffectDirection.Decreases => EffectDirection.Increases,
        EffectDirection.Increases => EffectDirection.Decreases,
        EffectDirection.Improves => EffectDirection.Worsens,
        EffectDirection.Worsens => EffectDirection.Improves,
        _ => null,
    };

    private static ClaimConflict? Certainty(OutcomeClaim claim, OutcomeClaim[] rests)
    {
        OutcomeClaim[] rated = [.. rests.Where(result => result.Level is not null && (claim.Level is not null || MayBeSame(claim.Direction, result.Direction)))];
        if (rated.Length == 0 || rests.Any(result => result.Certainty is not null && result.Level is null) || (claim.Certainty is not null && claim.Level is null))
        {
            return null;
        }

        if (claim.Level is { } level)
        {
            return rated.Any(result => result.Level == level) ? null : new ClaimConflict(claim, rated[0], ClaimConflictKind.Level, IsTight(claim, rests));
        }

        (CertaintyLevel least, CertaintyLevel most) = LevelsOf(claim);
        return claim.Direction == EffectDirection.Changes || rests.Any(result => result.Hedge == claim.Hedge && result.IsPast == claim.IsPast) ? null
            : rated.Max(result => result.Level)! < least ? Make(rated.MaxBy(result => result.Level)!, ClaimConflictKind.WordedHigher)
            : rated.Min(result => result.Level)! > most ? Make(rated.MinBy(result => result.Level)!, ClaimConflictKind.WordedLower)
            : null;

        ClaimConflict? Make(OutcomeClaim result, ClaimConflictKind kind) =>
            claim.Frame is ClaimFrame.Plain or ClaimFrame.Questioned or ClaimFrame.Negated ? new ClaimConflict(claim, result, kind, IsTight(claim, rests)) : null;
    }

    // "reduces" in the summary for what the abstract says "may" of.
    private static ClaimConflict? Wording(OutcomeClaim claim, OutcomeClaim[] rests) =>
        claim is { Part: PartKind.Summary, Certainty: null, Frame: ClaimFrame.Plain, IsReportHedge: false } && !claim.Sentence.Text.Contains(" can ", StringComparison.Ordinal) && claim.Direction is not (EffectDirection.Changes or EffectDirection.Unknown)
            && Array.TrueForAll(rests, result => result is { Part: PartKind.Abstract, Certainty: null, IsReportHedge: false } && result.Hedge > claim.Hedge && claim.Direction == result.Direction)
                ? new ClaimConflict(claim, rests[0], ClaimConflictKind.SurerSummary, IsTight(claim, rests))
                : null;

    private static bool MayBeSame(EffectDirection one, EffectDirection other) =>
        one == other || one is EffectDirection.Unknown or EffectDirection.Changes || other is EffectDirection.Unknown or EffectDirection.Changes;

    // "suggests" and "appears" go with any level but high; "unclear" says less than "very uncertain".
    private static (CertaintyLevel Least, CertaintyLevel Most) LevelsOf(OutcomeClaim claim) =>
        claim.IsReportHedge ? (CertaintyLevel.VeryLow, CertaintyLevel.Moderate)
        : claim.Hedge == ClaimHedge.VeryUncertain ? (CertaintyLevel.VeryLow, CertaintyLevel.VeryLow)
        : (claim.WordedLevel, claim.WordedLevel);
}
