using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>Whether the abstract reports an item of the checklist for abstracts, and which words do.</summary>
/// <remarks>Source: PRISMA 2020 for Abstracts, items 1 to 12.</remarks>
/// <param name="Number">The number of the item, 1 to 12.</param>
/// <param name="Status">Whether it is reported.</param>
/// <param name="Span">Where the words stand; <see langword="null"/> unless it is reported.</param>
/// <param name="Section">The section of these words; <see langword="null"/> for the title and for an item that is not reported.</param>
/// <param name="Words">The words; empty unless it is reported.</param>
public sealed record AbstractItem(int Number, ItemStatus Status, TextSpan? Span, Section? Section, string Words);
