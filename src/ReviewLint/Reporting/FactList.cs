using System.Collections.Immutable;
using ReviewLint.Facts;

namespace ReviewLint.Reporting;

/// <summary>All facts of one kind that a draft holds.</summary>
/// <param name="Name">The kind in the plural, for example "search dates".</param>
/// <param name="Facts">The facts in reading order.</param>
internal sealed record FactList(string Name, ImmutableArray<Fact> Facts)
{
    /// <summary>The lists of a review, the empty ones included; a test proves them complete.</summary>
    public static ImmutableArray<FactList> Of(Review review) =>
    [
        new("search dates", Widen(review.SearchDates)),
        new("sources", Widen(review.Sources)),
        new("study totals", Widen(review.StudyTotals)),
        new("participant totals", Widen(review.ParticipantTotals)),
        new("null results", Widen(review.NullResults)),
        new("eligibility elements", [.. review.EligibilityStatements.SelectMany(statement => statement.Elements)]),
        new("registry ids", Widen(review.RegistryIds)),
        new("claims", Widen(review.Claims)),
        new("excluded evidence", Widen(review.ExcludedEvidence)),
        new("research needs", Widen(review.ResearchNeeds)),
    ];

    /// <summary>What a fact says, as pairs of a name in camel case and a value.</summary>
    public static IEnumerable<(string Name, string Value)> Describe(Fact fact) => fact switch
    {
        SearchDate date => [("role", date.Role.ToKebabCase()), ("date", Print(date)), ("precision", date.Precision.ToKebabCase())],
        SearchSource source => [("id", source.Id), ("kind", source.Kind.ToKebabCase()), ("negated", source.IsNegated ? "yes" : "no")],
        StudyCount count => [("studies", Print(count.Studies)), ("hedge", count.Hedge.ToKebabCase())],
        ParticipantCount count => [("participants", Print(count.Participants)), ("hedge", count.Hedge.ToKebabCase())],
        NullResult none => [("designs", string.Join(", ", none.Designs.Select(design => design.ToKebabCase())))],
        EligibilityElement element => [("slot", element.Slot.ToKebabCase()), ("design", element.Design?.ToKebabCase() ?? "")],
        RegistryId id => [("scheme", id.Scheme), ("wellFormed", id.IsWellFormed ? "yes" : "no")],
        Claim claim => [("kind", claim.Kind.ToKebabCase()), ("frame", claim.Frame.ToKebabCase()), ("hedge", claim.Hedge.ToKebabCase())],
        _ => [],
    };

    private static ImmutableArray<Fact> Widen<T>(ImmutableArray<T> facts)
        where T : Fact => ImmutableArray<Fact>.CastUp(facts);

    private static string Print(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Print(SearchDate date) =>
        $"{date.Year:D4}{(date.Month is { } month ? $"-{month:D2}" : "")}{(date.Day is { } day ? $"-{day:D2}" : "")}";
}
