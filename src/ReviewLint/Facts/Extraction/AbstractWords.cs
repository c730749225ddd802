using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Words of an abstract that answer an item.</summary>
/// <param name="Section">The section they stand in; <see langword="null"/> for the title.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Words">The words, normalised.</param>
internal sealed record AbstractWords(Section? Section, TextSpan Span, string Words)
{
    /// <summary>What the item asks for besides and is nowhere in the abstract; empty when that cannot be told.</summary>
    public string Lacks { get; init; } = "";

    /// <summary>The words of a fact, or <see langword="null"/> without one.</summary>
    public static AbstractWords? Of(Fact? fact) => fact is null ? null : new AbstractWords(fact.Section, fact.Span, fact.Text);
}
