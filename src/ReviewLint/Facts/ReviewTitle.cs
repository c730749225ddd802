using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>What the title says of the review.</summary>
/// <param name="Passage">The title.</param>
/// <param name="Kinds">The kinds of review that it names, such as <see cref="DocumentType.Scoping"/>; <see cref="DocumentType.Protocol"/> among them.</param>
/// <param name="Finding">A verb that tells a result ("improves"), or <see langword="null"/>.</param>
/// <param name="IsQuestion">Whether it ends with a question mark.</param>
/// <param name="HasRelation">Whether a word such as "for", "versus" or "in" ties an intervention to something.</param>
public sealed record ReviewTitle(Passage Passage, ImmutableArray<DocumentType> Kinds, string? Finding, bool IsQuestion, bool HasRelation)
{
    /// <summary>Whether it is made of the headings of sections ("Methods and results"): the file is a chapter of a review.</summary>
    public bool NamesSections { get; init; }

    /// <summary>Whether it names how care is organised or taken up ("reminders", "uptake") rather than a treatment.</summary>
    public bool NamesService { get; init; }
}
