using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>What one part of the review says about the search.</summary>
/// <param name="Part">The part.</param>
/// <param name="Section">Its first section on the search that holds text, or <see langword="null"/>.</param>
/// <param name="Dates">The dates that say how far the search reaches: no starts of coverage and no searches of earlier versions.</param>
/// <param name="Sources">The sources searched, negated ones left out.</param>
/// <param name="Statements">Its statements about the search.</param>
public sealed record SearchReport(
    DocumentPart Part,
    Section? Section,
    ImmutableArray<SearchDate> Dates,
    ImmutableArray<SearchSource> Sources,
    ImmutableArray<SearchStatement> Statements)
{
    private static readonly HashSet<string> s_counts = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "one", "two", "three", "four", "five", "2", "3", "4", "5",
    };

    /// <summary>Where a finding about something absent stands: the heading on the search, the words that describe one, else the part's own place.</summary>
    public TextSpan Place => Section?.Heading?.Title.Span ?? Find(SearchStatementKind.Performed)?.Span ?? Part.Anchor;

    /// <summary>The part in words.</summary>
    public string Name => Part.Kind.ToName();

    /// <summary>The databases, each mention of them.</summary>
    public IEnumerable<SearchSource> Databases => Sources.Where(source => source.Kind == SearchSourceKind.Database);

    /// <summary>Whether it names the databases searched, and by itself: neither a standard method nor unnamed sources stand for others.</summary>
    public bool IsFullList =>
        Databases.Any() && !Has(SearchStatementKind.StandardMethods) && !Has(SearchStatementKind.UnnamedSources);

    /// <summary>The latest date, the more exact one of two that agree; <see langword="null"/> without any.</summary>
    public SearchDate? LatestDate => Dates.MaxBy(date => date.Earliest);

    /// <summary>Whether a source of a kind is named.</summary>
    public bool Has(SearchSourceKind kind) => Sources.Any(source => source.Kind == kind);

    /// <summary>Whether a kind of statement is made.</summary>
    public bool Has(SearchStatementKind kind) => Find(kind) is not null;

    /// <summary>Whether a source is named; the Cochrane Library holds CENTRAL.</summary>
    public bool Names(string id) =>
        Sources.Any(source => source.Id == id || (id == "CENTRAL" && source.Id == "Cochrane Library"));

    /// <summary>The first statement of a kind, one in so many words before others; <see langword="null"/> without any.</summary>
    public SearchStatement? Find(SearchStatementKind kind) =>
        Statements.Where(statement => statement.Kind == kind).MinBy(statement => statement.Anchor);

    /// <summary>Whether the words of a source count several: "two trials registers".</summary>
    public static bool IsCounted(SearchSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return s_counts.Contains(source.Text.Split(' ')[0]);
    }

    internal static ImmutableArray<SearchReport> Collect(Review review) =>
        [.. new[] { review.Abstract, review.Body, review.Summary }.OfType<DocumentPart>().Select(part => Collect(review, part))];

    private static SearchReport Collect(Review review, DocumentPart part) => new(
        part,
        part.WithRole(SectionRole.Search).FirstOrDefault(section => section.SelfAndDescendants().Any(each => each.Sentences.Any())),
        [.. review.SearchDates.Where(date => date.Part == part.Kind && date.Role is not (SearchDateRole.CoverageStart or SearchDateRole.PreviousVersion))],
        [.. review.Sources.Where(source => source.Part == part.Kind && !source.IsNegated && !IsAboutResults(source.Section))],
        [.. review.SearchStatements.Where(statement => statement.Part == part.Kind && !IsAboutResults(statement.Section))]);

    // "We identified 14 trials" in the results names neither sources nor the search itself.
    private static bool IsAboutResults(Section section) =>
        section.Part != PartKind.Summary
        && section.EffectiveRole is SectionRole.Results or SectionRole.Effects or SectionRole.Included or SectionRole.Conclusions or SectionRole.SearchResults;
}
