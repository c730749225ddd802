using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Documents;

/// <summary>What the YAML header of a draft says of it; the title and the abstract are blocks of the document as well.</summary>
/// <param name="Span">Where the header stands, its marks included.</param>
/// <param name="Title">The title, or <see langword="null"/> when none is given.</param>
/// <param name="Date">The date as a calendar date, or <see langword="null"/> when none is given or it is no full date.</param>
/// <param name="DocumentType">The value of <c>type</c> or <c>document-type</c> as written, or <see langword="null"/>.</param>
public sealed record FrontMatter(TextSpan Span, Passage? Title, DateOnly? Date, string? DocumentType)
{
    /// <summary>The names of the authors, each as printed or all in one; empty when none are given or their form is not known.</summary>
    public ImmutableArray<Passage> Authors { get; init; } = [];
}
