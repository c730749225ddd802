using ReviewLint.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Facts;

namespace ReviewLint.Rules.Search;

/// <summary>RL2012: the search strategies are neither in the draft nor said to stand elsewhere.</summary>
public sealed class SearchStrategyNotPresented : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "RL2012", "search-strategy-not-presented", "The search strategies are not presented",
        RuleCategory.Search, DiagnosticSeverity.Warning)
    {
        Authorities =
        [
            new Authority(Standards.Prisma2020, "7"), new Authority(Standards.PrismaS, "8"), new Authority(Standards.PrismaScR, "8"), new Authority(Standards.Handbook, "4.5"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Review review)
    {
        // A search section of a review as a whole; an extract of a few sections tells nothing of what it lacks.
        if (review.Body?.WithRole(SectionRole.Search).FirstOrDefault(section => section.SelfAndDescendants().Any(each => each.Sentences.Count > 0)) is not { Heading: { } heading }
            || review.IsLossy || review.Body.Find(SectionRole.Methods) is null)
        {
            yield break;
        }

        if (review.StrategyPlaces.FirstOrDefault(place => place.IsOnRequest) is { } request)
        {
            yield return Report(request.Span, $"{request.PartName} offers the search strategies on request ('{request.Text}') instead of presenting them");
        }
        else if (review.Strategies.IsEmpty && review.StrategyPlaces.IsEmpty)
        {
            yield return Report(heading.Title.Span, "the search section neither holds a full search strategy nor says in which appendix or file it stands");
        }
    }
}
