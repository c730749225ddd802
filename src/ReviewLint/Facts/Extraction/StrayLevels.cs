using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds ratings of conclusions and summary that the results of the abstract give to nothing.</summary>
internal static class StrayLevels
{
    // One rating may be one of many that the abstract leaves out.
    private const int FewestResults = 2;

    public static ImmutableArray<(CertaintyStatement Said, CertaintyStatement Result)> Find(ImmutableArray<CertaintyStatement> statements, ImmutableArray<ClaimConflict> conflicts)
    {
        ImmutableArray<CertaintyStatement> results =
            [.. statements.Where(rating => rating is { Part: PartKind.Abstract, Lowest: not null, IsWanted: false } && !OutcomeClaimExtractor.Concludes(rating.Section))];
        if (results.Length < FewestResults || results.Any(rating => rating.Level is null))
        {
            return [];
        }

        HashSet<CertaintyLevel> known = [.. results.Select(rating => rating.Level!.Value)];
        HashSet<CertaintyStatement> told = new(ReferenceEqualityComparer.Instance);
        told.UnionWith(conflicts.Select(conflict => conflict.Claim.Certainty).OfType<CertaintyStatement>());
        return
        [
            .. statements
                .Where(rating => rating is { Part: PartKind.Abstract or PartKind.Summary, Level: { } level, IsWanted: false, Term: not CertaintyTerm.Confidence }
                    && !known.Contains(level) && OutcomeClaimExtractor.Concludes(rating.Section) && !told.Contains(rating))
                .Select(rating => (rating, results[0])),
        ];
    }
}
