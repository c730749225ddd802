using ReviewLint.Diagnostics;
using ReviewLint.Facts;
using ReviewLint.Facts.Strategies;

namespace ReviewLint.Rules.Search;

/// <summary>RL2024: the last line of a strategy found another number of records than the text reports.</summary>
public sealed class StrategyHitCountMismatch : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2024", "strategy-hit-count-mismatch", "A search strategy found another number of records than the text reports",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities = [new Authority(Standards.Handbook, "4.5"), new Authority(Standards.Prisma2020, "16a")],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        foreach (IGrouping<string, SearchStrategy> database in review.Strategies.Where(strategy => strategy.Database.Length > 0).GroupBy(strategy => strategy.Database))
        {
            List<DatabaseYield> told = [.. review.DatabaseYields.Where(yield => yield.Database == database.Key)];

            // Searches of several dates, or one told twice, leave open which belongs to which.
            if (database.ToList() is [{ Last.Hits: { } hits } strategy] && told is [var only, ..] && told.TrueForAll(each => each.Number == only.Number) && only.Number != hits)
            {
                yield return Report(
                    strategy.Last.Span,
                    $"the {strategy.Database} strategy ends with {hits} records but {only.PartName} reports {only.Number} from {strategy.Database}",
                    new RelatedSpan(only.Span, "reported here"));
            }
        }
    }
}
