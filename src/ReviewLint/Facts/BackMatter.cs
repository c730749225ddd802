using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts;

/// <summary>What stands behind the main text of a draft that is whole: its declarations, if they are in this file.</summary>
/// <param name="Declarations">The sections that declare something (support, interests, contributions, data, history ...), in reading order.</param>
public sealed record BackMatter(ImmutableArray<Section> Declarations)
{
    private static readonly SectionRole[] s_declarations =
    [
        SectionRole.Funding, SectionRole.Interests, SectionRole.Registration, SectionRole.Differences, SectionRole.Data,
        SectionRole.Acknowledgements, SectionRole.Contributions, SectionRole.History,
    ];

    /// <summary>Whether the draft has a heading for it, perhaps without text, of which other rules speak.</summary>
    public bool Has(SectionRole role) => Declarations.Any(section => section.Role == role);

    // An abstract, a chapter and a text that lost its headings lack declarations by nature; so does a draft that ends with its main text.
    internal static BackMatter? Of(Review review)
    {
        if (review is not { Body: { } body, Title.IsEmpty: false, IsLossy: false, TitleFacts.NamesSections: false } || !IsWhole(review, body))
        {
            return null;
        }

        ImmutableArray<Section> declarations =
            [.. review.Document.Sections.Where(section => section.Part is PartKind.Body or PartKind.BackMatter && s_declarations.Contains(section.Role) && !section.IsWithin(SectionRole.Methods))];
        bool ends = !declarations.IsEmpty || review.Document.Sections.Any(section => section.Role == SectionRole.References);
        return ends ? new BackMatter(declarations) : null;
    }

    private static bool IsWhole(Review review, DocumentPart body) => review.DocumentType == DocumentType.Protocol
        ? Tells(body, SectionRole.Search) && Tells(body, SectionRole.Collection, SectionRole.SynthesisMethods)
        : review.Abstract is not null && Tells(body, SectionRole.Methods) && Tells(body, SectionRole.Results) && Tells(body, SectionRole.Discussion, SectionRole.Conclusions);

    private static bool Tells(DocumentPart body, params SectionRole[] roles) =>
        body.WithRole(roles).Any(section => section.SelfAndDescendants().Any(each => each.Sentences.Count > 0));
}
