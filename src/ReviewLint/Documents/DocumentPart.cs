using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>A part of the review as the draft holds it.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Sections">All its sections in reading order, nested ones included.</param>
/// <param name="Anchor">Where a finding about something absent from the part stands: its heading, else its first words.</param>
public sealed record DocumentPart(PartKind Kind, ImmutableArray<Section> Sections, TextSpan Anchor)
{
    /// <summary>The set of headings that it is written in.</summary>
    public SectionFormat Format { get; } = FormatDetector.Detect(Kind, Sections);

    /// <summary>The sections that have a role, in order.</summary>
    public IEnumerable<Section> WithRole(params SectionRole[] roles) => Sections.Where(section => roles.Contains(section.Role));

    /// <summary>The first section that has a role, or <see langword="null"/>.</summary>
    public Section? Find(params SectionRole[] roles) => Sections.FirstOrDefault(section => roles.Contains(section.Role));

    /// <summary>The first section with a heading and text that is, or lies within, one of a role and whose heading holds one of some words; criteria and search left out.</summary>
    /// <param name="role">The role.</param>
    /// <param name="words">Stretches of a folded heading; none for the section of the role itself.</param>
    public Section? FindWritten(SectionRole role, params string[] words) => Sections.FirstOrDefault(section => section.Heading is not null
        && (words.Length == 0 ? section.Role == role : section.IsWithin(role) && section.Role is not (SectionRole.Criteria or SectionRole.Search)
            && words.Any(word => section.FoldedTitle.Contains(word, StringComparison.Ordinal)))
        && section.SelfAndDescendants().Any(each => each.Passages.Any(passage => !passage.IsEmpty)));

    /// <summary>All sentences of prose in the part, in order.</summary>
    public IEnumerable<Sentence> Sentences => Sections.SelectMany(section => section.Sentences);

    /// <summary>Number of words in its prose and, when asked, its headings.</summary>
    public int CountWords(bool withHeadings)
    {
        int words = Sections.SelectMany(section => section.Passages).Sum(passage => WordCounter.Count(passage.Text));
        return withHeadings ? words + Sections.Sum(section => WordCounter.Count(section.Title)) : words;
    }
}
