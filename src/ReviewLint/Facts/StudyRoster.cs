using System.Collections.Immutable;
using ReviewLint.Text;

namespace ReviewLint.Facts;

/// <summary>A list of included studies that can be counted, because every entry of it was understood.</summary>
/// <param name="Span">Its heading.</param>
/// <param name="Title">The words of the heading.</param>
/// <param name="Studies">Its studies, each once.</param>
public sealed record StudyRoster(TextSpan Span, string Title, ImmutableArray<StudyId> Studies);
