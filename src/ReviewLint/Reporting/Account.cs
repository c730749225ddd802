using System.Collections.Immutable;
using ReviewLint.Facts;
using ReviewLint.Statistics;
using ReviewLint.Text;

namespace ReviewLint.Reporting;

/// <summary>How many numbers of one kind were found in a draft, and how many of them were held against anything.</summary>
/// <param name="Name">The kind in the plural, for example "estimates".</param>
/// <param name="Found">How many were found.</param>
/// <param name="Checked">How many were compared or recomputed; about the others the silence of the rules says nothing.</param>
internal sealed record Account(string Name, int Found, int Checked)
{
    /// <summary>How many were not assessed.</summary>
    public int NotAssessed => Found - Checked;

    /// <summary>The accounts of a review, in a stable order.</summary>
    public static ImmutableArray<Account> Of(Review review) =>
    [
        new("estimates", review.Estimates.Length + review.UnreadIntervals.Length, review.Estimates.Count(IsChecked)),
        new("percentages", review.Fractions.Length, review.Fractions.Count(fraction => !fraction.IsDerived)),
        new("P values", review.PValues.Length, CheckedPValues(review)),
        new("certainty statements", review.CertaintyStatements.Length, CheckedRatings(review)),
        new("totals", review.StudyTotals.Length + review.ParticipantTotals.Length, Compared(review.StudyTotals) + Compared(review.ParticipantTotals)),
        new("flow numbers", review.FlowNumbers.Length, review.FlowAccounts.SelectMany(account => account.Equations).SelectMany(equation => equation.Operands).Distinct().Count()),
    ];

    /// <summary>The sums of the accounts of several reviews.</summary>
    public static ImmutableArray<Account> Sum(IEnumerable<Review> reviews) =>
    [
        .. reviews.SelectMany(review => Of(review)).GroupBy(account => account.Name).Select(kind => new Account(kind.Key, kind.Sum(account => account.Found), kind.Sum(account => account.Checked))),
    ];

    private static bool IsChecked(EffectEstimate estimate) => EstimateJudge.Judge(estimate) != EstimateFault.NotAssessed;

    private static int CheckedPValues(Review review)
    {
        HashSet<PValue> ofEffects = new(review.Estimates.Where(IsChecked).Select(estimate => estimate.P).OfType<PValue>(), ReferenceEqualityComparer.Instance);
        HashSet<TextSpan> ofStatistics = [.. review.TestStatistics.Select(test => test.P?.Span).OfType<TextSpan>()];
        return review.PValues.Count(p => ofEffects.Contains(p) || ofStatistics.Contains(p.Number.Span));
    }

    private static int CheckedRatings(Review review)
    {
        HashSet<CertaintyStatement> ofClaims = new(review.OutcomeClaims.Select(claim => claim.Certainty).OfType<CertaintyStatement>(), ReferenceEqualityComparer.Instance);
        return review.CertaintyStatements.Count(rating => rating.InvalidWords.Length > 0 || ofClaims.Contains(rating));
    }

    // A total is compared when another part gives one too.
    private static int Compared<T>(ImmutableArray<T> totals)
        where T : Fact => totals.Select(total => total.Part).Distinct().Count() > 1 ? totals.Length : 0;
}
