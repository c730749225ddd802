using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Whether the abstract reports an item of the checklist for abstracts, and which words do.</summary>
/// <remarks>Source: PRISMA 2020 for Abstracts, items 1 to 12.</remarks>
/// <param name="Number">The number of the item, 1 to 12.</param>
/// <param name="Status">Whether it is reported; unclear when only a part of what the item asks for is.</param>
/// <param name="Span">Where the words stand; <see langword="null"/> when there are none.</param>
/// <param name="Section">The section of these words; <see langword="null"/> for the title and when there are none.</param>
/// <param name="Words">The words, normalised; empty when there are none.</param>
public sealed record AbstractItem(int Number, ItemStatus Status, TextSpan? Span, Section? Section, string Words)
{
    /// <summary>What the item asks for and is not there, where that can be told ("the number of participants"); else empty.</summary>
    public string Lacks { get; init; } = "";
}
