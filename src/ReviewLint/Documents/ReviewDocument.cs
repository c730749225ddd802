using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A draft as sections and parts; what facts are taken from.</summary>
/// <param name="Draft">The blocks that the reader found.</param>
/// <param name="Roots">The outermost sections, in order.</param>
/// <param name="Parts">The parts that the draft holds, each kind at most once.</param>
/// <param name="Title">The title of the review, or <see langword="null"/> when there is none.</param>
public sealed record ReviewDocument(
    ParsedDraft Draft,
    ImmutableArray<Section> Roots,
    ImmutableArray<DocumentPart> Parts,
    Passage? Title)
{
    /// <summary>The text that all spans point into.</summary>
    public SourceText Source => Draft.Source;

    /// <summary>All sections in reading order, nested ones included.</summary>
    public IEnumerable<Section> Sections => Roots.SelectMany(root => root.SelfAndDescendants());

    /// <summary>The abstract, or <see langword="null"/> when the draft holds none.</summary>
    public DocumentPart? Abstract => Find(PartKind.Abstract);

    /// <summary>The plain-language summary, or <see langword="null"/> when the draft holds none.</summary>
    public DocumentPart? Summary => Find(PartKind.Summary);

    /// <summary>The main text, or <see langword="null"/> when the draft holds none.</summary>
    public DocumentPart? Body => Find(PartKind.Body);

    /// <summary>Where a finding about something absent from the whole draft stands: the title, else the first words.</summary>
    public TextSpan Anchor => Title is { IsEmpty: false } title ? title.Span : FirstWords;

    private TextSpan FirstWords => Draft.Blocks
        .Select(block => block switch { HeadingBlock h => h.Title.Span, ProseBlock { Passage.IsEmpty: false } p => p.Passage.Sentences[0].Span, _ => default })
        .FirstOrDefault(span => span.Length > 0);

    /// <summary>The part of a kind, or <see langword="null"/>.</summary>
    public DocumentPart? Find(PartKind kind) => Parts.FirstOrDefault(part => part.Kind == kind);
}
