using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Initials or a name in the declarations of interest.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Start">Offset of the initials or the name in the sentence.</param>
/// <param name="Text">The initials or the name.</param>
/// <param name="Anchor">Always adjacent.</param>
/// <param name="IsLabel">Whether it begins a declaration, as in "AB: none known".</param>
/// <param name="Authors">The authors of the review that it may stand for.</param>
public sealed record InterestDeclaration(
    Section Section,
    Sentence Sentence,
    int Start,
    string Text,
    Anchor Anchor,
    bool IsLabel,
    ImmutableArray<Author> Authors) : Fact(Section, Sentence, Start, Text, Anchor)
{
    /// <summary>Whether the section also declares for authors whom it does not name: "the other authors", "all authors".</summary>
    public bool IsShared { get; init; }
}
