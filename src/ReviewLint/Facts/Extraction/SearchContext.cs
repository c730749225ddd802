using System.Buffers;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Where a draft speaks of its own search.</summary>
internal static class SearchContext
{
    private static readonly SearchValues<string> s_cues = Triggers.Of([
            "search", "current", "up to date", "up-to-date", "database", "inception", "retriev", "medline", "pubmed", "embase",
            "cochrane", "registers", "registries", "literature", "evidence up to", "identif", "publish", "systematic", "looked for", "up to ", "as of ", "up till",
        ]);

    private static readonly SearchValues<string> s_supplementary = Triggers.Of(["reference", "bibliograph", "contact", "conference", "grey lit", "gray lit"]);

    /// <summary>The sentences that may speak of the search: all of the abstract and summary, the methods and search results of the main text.</summary>
    public static IEnumerable<(Section Section, Sentence Sentence)> Sentences(ReviewDocument document) =>
        document.Sections
            .Where(IsRead)
            .SelectMany(section => Sentences(section).Select(sentence => (section, sentence)))
            .Where(pair => IsSearch(pair.section) || pair.sentence.Text.AsSpan().ContainsAny(s_cues));

    /// <summary>The sentences of methods that report supplementary searches without a word of searching: "we contacted authors".</summary>
    public static IEnumerable<(Section Section, Sentence Sentence)> Supplementary(ReviewDocument document) =>
        document.Sections
            .Where(section => IsRead(section) && !IsSearch(section))
            .SelectMany(section => section.Sentences.Select(sentence => (section, sentence)))
            .Where(pair => !pair.sentence.Text.AsSpan().ContainsAny(s_cues) && pair.sentence.Text.AsSpan().ContainsAny(s_supplementary));

    /// <summary>Whether a section is about the search by its heading.</summary>
    public static bool IsSearch(Section section) =>
        section.IsWithin(SectionRole.Search) || section.Role == SectionRole.Currency;

    // A converter may have taken a whole paragraph for a heading; its sentences are read as prose.
    private static IEnumerable<Sentence> Sentences(Section section) =>
        section.Heading is { Title.Sentences: { Length: > 2 } sentences } ? sentences.Concat(section.Sentences) : section.Sentences;

    private static bool IsRead(Section section) => section.Part switch
    {
        PartKind.Abstract => section.Role is not (SectionRole.Background or SectionRole.Funding or SectionRole.Registration),
        PartKind.Summary => true,
        PartKind.Body => section.IsWithin(SectionRole.Search) || section.IsWithin(SectionRole.Methods)
            || section.IsWithin(SectionRole.SearchResults) || section.IsWithin(SectionRole.Criteria) || section.Role == SectionRole.Results,
        _ => false,
    };
}
